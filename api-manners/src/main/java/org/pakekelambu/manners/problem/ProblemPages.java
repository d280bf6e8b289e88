package org.pakekelambu.manners.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The page behind the {@code type} of a problem: what it means and what to do. Everybody may read it. */
@Path("/problems")
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Tag(name = "problems", description = "What the types of problem documents mean.")
public class ProblemPages {
    private final Texts texts;

    ProblemPages(Texts texts) {
        this.texts = texts;
    }

    @GET
    @Operation(summary = "All problem types", description = "A page with a link to each.")
    public Response all(@HeaderParam("Accept-Language") String accept) {
        Language language = Language.of(accept);
        var list = new StringBuilder("<ul>");
        for (String type : texts.types()) {
            list.append("<li><a href=\"/problems/")
                    .append(type)
                    .append("\">")
                    .append(title(language, type))
                    .append("</a></li>");
        }
        return page(
                language,
                language == Language.ID ? "Masalah" : "Problems",
                list.append("</ul>").toString());
    }

    @GET
    @Path("/{type}")
    @Operation(summary = "One problem type", description = "What it means and what to do.")
    public Response one(@PathParam("type") String type, @HeaderParam("Accept-Language") String accept) {
        Language language = Language.of(accept);
        if (texts.find(language, type + ".title").isEmpty()) {
            throw Problem.notFound();
        }
        String detail = texts.find(language, type + ".detail").orElse("");
        return page(
                language,
                title(language, type),
                "<p>" + escaped(detail) + "</p><p><code>/problems/" + escaped(type) + "</code></p>");
    }

    private String title(Language language, String type) {
        return escaped(texts.find(language, type + ".title").orElse(type));
    }

    private static Response page(Language language, String title, String body) {
        String html = "<!doctype html><html lang=\"" + language.tag() + "\"><meta charset=\"utf-8\"><title>" + title
                + "</title><h1>" + title + "</h1>" + body + "</html>";
        return Response.ok(html).header("Content-Language", language.tag()).build();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
