package org.pakekelambu.manners.query;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.pakekelambu.manners.json.StrictText;
import org.pakekelambu.manners.problem.Problem;

/**
 * An unknown filter is 400: ignored, it would return the whole list. So is a filter given twice where one is meant, and
 * one that is empty or has control characters.
 */
@Provider
public class KnownParametersFilter implements ContainerRequestFilter {
    private final ResourceInfo resource;
    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    KnownParametersFilter(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        Map<String, Boolean> allowed = known.computeIfAbsent(resource.getResourceMethod(), KnownParametersFilter::of);
        Problem problem = Problem.badRequest("unknown-parameter");
        given.forEach((name, values) -> {
            if (!allowed.containsKey(name)) {
                problem.error(name.length() <= 60 ? name : name.substring(0, 60), "unknown-parameter");
            } else if (values.size() > 1 && !allowed.get(name)) {
                problem.error(name, "given-twice");
            } else if (!values.stream().allMatch(value -> !value.isEmpty() && StrictText.isPlain(value))) {
                problem.error(name, "wrong-type");
            }
        });
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    /** The method's parameter names, and whether each may be given several times. */
    private static Map<String, Boolean> of(Method method) {
        var names = new HashMap<String, Boolean>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            RestQuery rest = parameter.getAnnotation(RestQuery.class);
            if (query != null) {
                names.put(query.value(), isMany(parameter.getType()));
            } else if (rest != null) {
                names.put(rest.value().isEmpty() ? parameter.getName() : rest.value(), isMany(parameter.getType()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                ofBean(parameter.getType(), names);
            }
        }
        return names;
    }

    private static void ofBean(Class<?> bean, Map<String, Boolean> names) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                QueryParam query = field.getAnnotation(QueryParam.class);
                RestQuery rest = field.getAnnotation(RestQuery.class);
                if (query != null) {
                    names.put(query.value(), isMany(field.getType()));
                } else if (rest != null) {
                    names.put(rest.value().isEmpty() ? field.getName() : rest.value(), isMany(field.getType()));
                } else if (field.isAnnotationPresent(BeanParam.class)) {
                    ofBean(field.getType(), names);
                }
            }
        }
    }

    private static boolean isMany(Class<?> type) {
        return Iterable.class.isAssignableFrom(type) || type.isArray();
    }
}
