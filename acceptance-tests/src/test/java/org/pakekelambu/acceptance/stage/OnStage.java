package org.pakekelambu.acceptance.stage;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one {@link Stage} of the run to every test that asks for it, another one to those with {@link OwnStage}; both end with the run. */
public final class OnStage implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> key =
                context.getRequiredTestClass().isAnnotationPresent(OwnStage.class) ? OwnStage.class : Stage.class;
        return context.getRoot()
                .getStore(Namespace.create(Stage.class))
                .getOrComputeIfAbsent(key, type -> Stage.start(), Stage.class);
    }
}
