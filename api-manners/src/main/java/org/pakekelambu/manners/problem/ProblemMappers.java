package org.pakekelambu.manners.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure leaves as a problem document: ours, the framework's, and what nobody foresaw. */
public class ProblemMappers {
    private final ProblemWriter writer;

    ProblemMappers(ProblemWriter writer) {
        this.writer = writer;
    }

    @ServerExceptionMapper
    public Response problem(Problem problem, ContainerRequestContext request) {
        return answer(problem, request);
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException failure, ContainerRequestContext request) {
        Problem problem = FrameworkFailures.problem(failure);
        if (problem.status() == 405) {
            problem.header("Allow", AllowedMethods.of(request.getUriInfo().getPath()));
        }
        return answer(problem, request);
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException failure, ContainerRequestContext request) {
        return answer(UnreadableJson.problem(failure), request);
    }

    /** Named because the framework brings a mapper of its own for it. */
    @ServerExceptionMapper
    public Response json(MismatchedInputException failure, ContainerRequestContext request) {
        return answer(UnreadableJson.problem(failure), request);
    }

    @ServerExceptionMapper
    public Response validation(ResteasyReactiveViolationException failure, ContainerRequestContext request) {
        return answer(Violations.problem(failure), request);
    }

    @ServerExceptionMapper
    public Response noToken(UnauthorizedException failure, ContainerRequestContext request) {
        return answer(Challenge.tokenMissing(), request);
    }

    @ServerExceptionMapper
    public Response badToken(AuthenticationFailedException failure, ContainerRequestContext request) {
        return answer(Challenge.tokenRefused(failure), request);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure, ContainerRequestContext request) {
        return answer(Problem.forbidden("forbidden"), request);
    }

    @ServerExceptionMapper
    public Response anything(Throwable failure, ContainerRequestContext request) {
        return answer(Unforeseen.problem(failure), request);
    }

    private Response answer(Problem problem, ContainerRequestContext request) {
        return writer.answer(
                problem,
                request.getMethod(),
                request.getUriInfo().getRequestUri().getRawPath(),
                request.getHeaderString("Accept-Language"));
    }
}
