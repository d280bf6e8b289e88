package org.pakekelambu.claims.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.problem.Language;
import org.pakekelambu.manners.time.BusinessClock;

/** Makes the frame of a page for who asks for it. */
@RequestScoped
class Frames {
    private final Speeches speeches;
    private final Caller caller;
    private final BusinessClock clock;
    private final HttpHeaders headers;

    Frames(Speeches speeches, Caller caller, BusinessClock clock, HttpHeaders headers) {
        this.speeches = speeches;
        this.caller = caller;
        this.clock = clock;
        this.headers = headers;
    }

    Speech speech() {
        return speeches.in(Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    Frame at(String here) {
        Speech say = speech();
        List<String> roles = List.of(Roles.OFFICER, Roles.APPROVER).stream()
                .filter(caller::has)
                .map(role -> say.word("role." + role))
                .toList();
        return new Frame(say, caller.subject(), roles, say.day(clock.today()), here);
    }
}
