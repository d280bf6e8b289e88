/** The work page as officers and approvers use it, in a browser. */
package org.pakekelambu.acceptance.page;
