/** What happens to workers and their families from enrolment to the last rupiah, each told in about eight steps. */
package org.pakekelambu.acceptance.journey;
