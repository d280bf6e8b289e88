/** What must hold whatever happens: who may do and see what, where no name may appear, what operators can look at. */
package org.pakekelambu.acceptance.trust;
