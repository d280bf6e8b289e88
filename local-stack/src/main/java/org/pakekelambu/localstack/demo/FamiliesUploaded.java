package org.pakekelambu.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** The families of the members go in. */
final class FamiliesUploaded implements Step {

    @Override
    public String title() {
        return "Their families (POST /rosters, FAMILIES)";
    }

    @Override
    public void play(Setting setting) {
        Rosters rosters = new Rosters(setting);
        String path = rosters.uploaded("FAMILIES", "EXISTING", setting.roster().families());
        rosters.until(path, "reading  ", "AWAITING_CONFIRMATION", "DONE");
        rosters.confirm(path);
        JsonNode roster = rosters.until(path, "adding   ", "DONE");
        rosters.compare(path, roster, setting.roster().expectedFamilies());
    }
}
