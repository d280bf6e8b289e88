package org.pakekelambu.claims.letter.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.letter.domain.Letter;
import org.pakekelambu.manners.problem.Language;

/** A letter as the reader asked for it: plain text, page or PDF. */
final class Printed {
    static final String PDF = "application/pdf";

    private static final List<Variant> KINDS = Variant.mediaTypes(
                    MediaType.TEXT_PLAIN_TYPE, MediaType.TEXT_HTML_TYPE, MediaType.valueOf(PDF))
            .add()
            .build();

    private Printed() {}

    /** @param id by which the file is called */
    static Response of(Letter letter, UUID id, Language language, Request request) {
        Variant kind = request.selectVariant(KINDS);
        MediaType type = kind == null ? MediaType.TEXT_PLAIN_TYPE : kind.getMediaType();
        boolean text = type.getType().equals("text");
        return Response.ok(body(letter, type), text ? type.withCharset("UTF-8") : type)
                .language(language.tag())
                .header("Content-Disposition", "inline; filename=\"%s.%s\"".formatted(id, ending(type)))
                .build();
    }

    private static Object body(Letter letter, MediaType type) {
        return switch (type.getSubtype()) {
            case "html" -> HtmlLetter.print(letter);
            case "pdf" -> PdfLetter.print(letter);
            default -> PlainLetter.print(letter);
        };
    }

    private static String ending(MediaType type) {
        return type.getSubtype().equals("plain") ? "txt" : type.getSubtype();
    }
}
