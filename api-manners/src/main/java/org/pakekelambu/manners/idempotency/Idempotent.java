package org.pakekelambu.manners.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method (returning {@link jakarta.ws.rs.core.Response}): the request needs an {@code Idempotency-Key},
 * the method runs in one transaction, and a repeated request gets the first answer. The answer is stored in that
 * transaction, so there is never one without the other. An answer thrown as a problem undoes everything and is not
 * stored: such a request can be repeated.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
