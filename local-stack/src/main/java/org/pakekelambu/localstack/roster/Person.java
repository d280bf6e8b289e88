package org.pakekelambu.localstack.roster;

import java.time.LocalDate;

/** Somebody who does not exist. */
public record Person(String name, LocalDate birthDate, Sex sex, String nik) {}
