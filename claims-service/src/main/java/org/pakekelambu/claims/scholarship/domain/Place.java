package org.pakekelambu.claims.scholarship.domain;

import org.pakekelambu.law.SchoolLevel;

/** Where a child stood in one school year: which year of which level, counted from 1. */
public record Place(SchoolYear year, SchoolLevel level, int yearInLevel) {}
