package org.pakekelambu.claims.claim.domain;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of files we take, told by their first bytes and never by what the sender says. */
public enum PaperType {
    PDF("application/pdf", "%PDF-"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n");

    private final String mediaType;
    private final byte[] magic;

    PaperType(String mediaType, String magic) {
        this.mediaType = mediaType;
        this.magic = magic.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<PaperType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length > magic.length && Arrays.equals(magic, Arrays.copyOf(content, magic.length));
    }
}
