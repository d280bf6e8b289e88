package org.pakekelambu.manners.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.idempotency.AnswerStore.RacedException;
import org.pakekelambu.manners.problem.Problem;

/** Runs the request and stores its answer in one transaction, or gives the stored answer. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotentInterceptor {
    private final AnswerStore answers;
    private final RequestFingerprint fingerprints;
    private final TransactionManager transactions;
    private final ObjectMapper mapper;
    private final HttpHeaders headers;
    private final Caller caller;

    IdempotentInterceptor(
            AnswerStore answers,
            RequestFingerprint fingerprints,
            TransactionManager transactions,
            ObjectMapper mapper,
            HttpHeaders headers,
            Caller caller) {
        this.answers = answers;
        this.fingerprints = fingerprints;
        this.transactions = transactions;
        this.mapper = mapper;
        this.headers = headers;
        this.caller = caller;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        RequestKey key = key(call);
        if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return inTheirs(key, call);
        }
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                return inTransaction(key, call);
            } catch (RacedException answeredMeanwhile) {
                // The next attempt finds the answer.
            }
        }
        throw Problem.conflict("still-running").retryAfter(1);
    }

    /** The resource method opened the transaction itself: it cannot be repeated from here. */
    private Response inTheirs(RequestKey key, InvocationContext call) throws Exception {
        try {
            return answer(key, call).toResponse();
        } catch (RacedException answeredMeanwhile) {
            throw Problem.conflict("still-running").retryAfter(1);
        }
    }

    private Answer answer(RequestKey key, InvocationContext call) throws Exception {
        Answer answer = answers.find(key);
        if (answer == null) {
            answer = Answer.of((Response) call.proceed(), mapper);
            answers.save(key, answer);
        }
        return answer;
    }

    private RequestKey key(InvocationContext call) {
        Method method = call.getMethod();
        String operation = method.getDeclaringClass().getSimpleName() + '.' + method.getName();
        return new RequestKey(
                RequestKey.id(caller.client(), operation, headers.getHeaderString("Idempotency-Key")),
                fingerprints.of(caller.subject(), method, call.getParameters()),
                String.join(",", caller.regions().prefixes()));
    }

    private Response inTransaction(RequestKey key, InvocationContext call) throws Exception {
        transactions.begin();
        boolean committed = false;
        try {
            Answer answer = answer(key, call);
            committed = true;
            transactions.commit();
            return answer.toResponse();
        } finally {
            if (!committed && transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transactions.rollback();
            }
        }
    }
}
