package org.pakekelambu.claims.page;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param say the reader's language
 * @param who the signed-in person, or null
 * @param roles what the person may do, in words
 * @param today the business day, or null on pages for nobody
 * @param here where the reader is, to come back to after a change of language
 */
public record Frame(Speech say, String who, List<String> roles, String today, String here) {

    /** For somebody we do not know. */
    static Frame forNobody(Speech say, String here) {
        return new Frame(say, null, List.of(), null, here);
    }

    public boolean indonesian() {
        return say.tag().equals("id");
    }
}
