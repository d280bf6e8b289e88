package org.pakekelambu.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** The roster of existing members goes in, after a second person has confirmed it. */
final class MembersUploaded implements Step {

    @Override
    public String title() {
        return "The roster: members of the programme since July 2025 (POST /rosters, EXISTING)";
    }

    @Override
    public void play(Setting setting) {
        Rosters rosters = new Rosters(setting);
        String path = rosters.uploaded("MEMBERS", "EXISTING", setting.roster().members());
        rosters.until(path, "checking ", "AWAITING_CONFIRMATION", "DONE");
        setting.screen().line("siti uploaded it, budi confirms it: the past has one door, and it needs two people");
        rosters.confirm(path);
        JsonNode roster = rosters.until(path, "enrolling", "DONE");
        rosters.compare(path, roster, setting.roster().expectedMembers());
    }
}
