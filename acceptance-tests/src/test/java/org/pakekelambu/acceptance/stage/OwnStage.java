package org.pakekelambu.acceptance.stage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Journeys that kill services: on a system of their own, one after the other, beside all those that must not be disturbed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnStage.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the stage on which services are killed")
public @interface OwnStage {}
