package org.pakekelambu.acceptance.trust;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Set;
import java.util.TreeSet;
import org.pakekelambu.localstack.Service;

/** The routes of a service as its resource classes declare them, and ours that every service has. */
final class Routes {
    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.pakekelambu");
    private static final String PATH = "jakarta.ws.rs.Path";

    /** Pages for people and their forms, which no document for programs lists. */
    private static final String WORK_PAGES = " /work";

    private Routes() {}

    /** Each as {@code GET /api/v1/jobs/{}}; one that is served in two forms, as JSON and as events, stands once. */
    static Set<String> of(Service service) {
        Set<String> routes = new TreeSet<>();
        for (JavaClass resource : OURS) {
            if (resource.isAnnotatedWith(PATH) && isOf(service, resource.getPackageName())) {
                resource.getMethods().forEach(method -> add(path(resource.getAnnotationOfType(PATH)), method, routes));
            }
        }
        routes.removeIf(route -> route.contains(WORK_PAGES));
        return routes;
    }

    private static boolean isOf(Service service, String name) {
        return name.startsWith("org.pakekelambu." + service.id() + ".")
                || name.startsWith("org.pakekelambu.manners.")
                || name.startsWith("org.pakekelambu.events.");
    }

    private static void add(String base, JavaMethod method, Set<String> routes) {
        String own = method.isAnnotatedWith(PATH) ? path(method.getAnnotationOfType(PATH)) : "";
        for (String verb : new String[] {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
            if (method.isAnnotatedWith("jakarta.ws.rs." + verb)) {
                routes.add(plain(verb + " /" + base + "/" + own));
            }
        }
    }

    private static String path(JavaAnnotation<?> annotation) {
        return String.valueOf(annotation.get("value").orElse(""));
    }

    /** One slash between parts, none at the end, no names in the braces. */
    static String plain(String route) {
        return route.replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "{}")
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }
}
