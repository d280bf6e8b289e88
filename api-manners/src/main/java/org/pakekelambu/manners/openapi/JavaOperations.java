package org.pakekelambu.manners.openapi;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The resource method behind each operation of the document, found by HTTP method and path. */
final class JavaOperations {
    private static final DotName PATH = DotName.createSimple(Path.class);
    private static final Set<String> VERBS =
            Set.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final Map<String, MethodInfo> methods = new HashMap<>();

    JavaOperations(IndexView index) {
        for (AnnotationInstance annotation : index.getAnnotations(PATH)) {
            if (annotation.target().kind() == AnnotationTarget.Kind.CLASS) {
                ClassInfo resource = annotation.target().asClass();
                resource.methods().forEach(method -> add(annotation.value().asString(), method));
            }
        }
    }

    MethodInfo find(String verb, String path) {
        return methods.get(verb + ' ' + plain(path));
    }

    /** The strings of an annotation on the method or else on its class; null when neither has it. */
    static List<String> strings(MethodInfo method, DotName annotation) {
        AnnotationInstance found = method.annotation(annotation);
        if (found == null) {
            found = method.declaringClass().declaredAnnotation(annotation);
        }
        return found == null ? null : List.of(found.value().asStringArray());
    }

    static boolean has(MethodInfo method, DotName annotation) {
        return method.hasAnnotation(annotation) || method.declaringClass().hasDeclaredAnnotation(annotation);
    }

    private void add(String base, MethodInfo method) {
        AnnotationInstance own = method.annotation(PATH);
        String path = plain(base + '/' + (own == null ? "" : own.value().asString()));
        for (String verb : VERBS) {
            if (method.hasAnnotation(DotName.createSimple("jakarta.ws.rs." + verb))) {
                methods.putIfAbsent(verb + ' ' + path, method);
            }
        }
    }

    /** One slash between parts, none at the end, no expressions and no names in the braces. */
    private static String plain(String path) {
        String slashed = ("/" + path.replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "{}")).replaceAll("/+", "/");
        return slashed.length() > 1 && slashed.endsWith("/") ? slashed.substring(0, slashed.length() - 1) : slashed;
    }
}
