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
import org.pakekelambu.manners.problem.AllowedValues;
import org.pakekelambu.manners.problem.Problem;

/**
 * An unknown filter is 400: ignored, it would return the whole list. So is a filter given twice where one is meant, and
 * one that is empty or has control characters.
 */
@Provider
public class KnownParametersFilter implements ContainerRequestFilter {
    private final ResourceInfo resource;
    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    KnownParametersFilter(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        Map<String, Class<?>> allowed = known.computeIfAbsent(resource.getResourceMethod(), KnownParametersFilter::of);
        Problem problem = Problem.badRequest("unknown-parameter");
        given.forEach((name, values) -> {
            if (!allowed.containsKey(name)) {
                problem.error(name.length() <= 60 ? name : name.substring(0, 60), "unknown-parameter");
            } else if (values.size() > 1 && !isMany(allowed.get(name))) {
                problem.error(name, "given-twice");
            } else if (!values.stream().allMatch(value -> !value.isEmpty() && StrictText.isPlain(value))) {
                AllowedValues.error(problem, name, allowed.get(name));
            }
        });
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    /** The method's parameter names with the type of each. */
    private static Map<String, Class<?>> of(Method method) {
        var names = new HashMap<String, Class<?>>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            RestQuery rest = parameter.getAnnotation(RestQuery.class);
            if (query != null) {
                names.put(query.value(), parameter.getType());
            } else if (rest != null) {
                names.put(rest.value().isEmpty() ? parameter.getName() : rest.value(), parameter.getType());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                ofBean(parameter.getType(), names);
            }
        }
        return names;
    }

    private static void ofBean(Class<?> bean, Map<String, Class<?>> names) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                QueryParam query = field.getAnnotation(QueryParam.class);
                RestQuery rest = field.getAnnotation(RestQuery.class);
                if (query != null) {
                    names.put(query.value(), field.getType());
                } else if (rest != null) {
                    names.put(rest.value().isEmpty() ? field.getName() : rest.value(), field.getType());
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
