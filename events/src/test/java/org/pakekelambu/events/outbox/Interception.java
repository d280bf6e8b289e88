package org.pakekelambu.events.outbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;

/** Steps between a relay and its servers, to let it die or sleep at a chosen moment. */
final class Interception {

    private Interception() {}

    /** Told each call before it is made. */
    interface Watch {
        void before(String method, Object[] arguments) throws Exception;
    }

    @SuppressWarnings("unchecked")
    static Producer<byte[], byte[]> of(Producer<byte[], byte[]> producer, Watch watch) {
        return (Producer<byte[], byte[]>) proxy(producer, Producer.class, watch);
    }

    static DataSource of(DataSource database, Watch watch) {
        return (DataSource) proxy(database, DataSource.class, watch);
    }

    /** What a call answers is watched too when it is an interface of JDBC: connections, then their statements. */
    private static Object proxy(Object target, Class<?> type, Watch watch) {
        return Proxy.newProxyInstance(
                Interception.class.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                    watch.before(method.getName(), args);
                    try {
                        Object answer = method.invoke(target, args);
                        boolean deeper = answer != null
                                && method.getReturnType().isInterface()
                                && method.getReturnType()
                                        .getName()
                                        .matches("java\\.sql\\.(Connection|PreparedStatement)");
                        return deeper ? proxy(answer, method.getReturnType(), watch) : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
