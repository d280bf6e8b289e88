/**
 * What a worker is: the numbers that identify, the memberships, the months paid, the family, the death.
 *
 * <p>Pure Java: time, ids and fingerprints come in as arguments. The checks of numbers and dates follow the rules of the
 * population administration (NIK, KK) and of BPJS Ketenagakerjaan (KPJ); the memberships those of PP 44/2015 Ps 11.
 */
package org.pakekelambu.registry.worker.domain;
