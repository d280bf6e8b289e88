package org.pakekelambu.claims.page;

import java.util.Map;

/**
 * What came of the form the reader sent, shown on top of the case as it now is.
 *
 * @param refusal why it was refused, or null
 * @param done what was done, in a sentence, or null
 * @param typed what stood in the fields, so that nothing has to be written twice
 */
record Attempt(Refusal refusal, String done, Map<String, String> typed) {
    static final Attempt NONE = new Attempt(null, null, Map.of());

    static Attempt done(String sentence) {
        return new Attempt(null, sentence, Map.of());
    }

    String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
