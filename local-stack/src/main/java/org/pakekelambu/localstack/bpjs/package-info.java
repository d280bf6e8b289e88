/**
 * A stand-in for BPJS Ketenagakerjaan: a client of the public API that takes new members and gives them membership
 * numbers. The numbers are invented and begin with 98, a year to come.
 */
package org.pakekelambu.localstack.bpjs;
