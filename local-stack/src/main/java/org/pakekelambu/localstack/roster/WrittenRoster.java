package org.pakekelambu.localstack.roster;

import java.nio.file.Path;

/** The two files of a roster and what the registry must make of them. Upload the members first. */
public record WrittenRoster(
        Path members, Path families, ExpectedOutcome expectedMembers, ExpectedOutcome expectedFamilies) {}
