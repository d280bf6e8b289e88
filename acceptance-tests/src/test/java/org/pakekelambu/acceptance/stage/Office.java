package org.pakekelambu.acceptance.stage;

import java.util.List;

/** The people of one regency, each with one role. */
public record Office(
        Registrar registrar, Bpjs bpjs, Treasurer treasurer, Officer officer, Approver approver, Bank bank) {

    static Office of(Stage stage, String region) {
        String at = "-" + region;
        return new Office(
                new Registrar(stage.clerk("siti" + at, "registrar", region)),
                new Bpjs(stage.clerk("bpjs", List.of("partner"), List.of(""))),
                new Treasurer(stage.clerk("agus" + at, "treasurer", region)),
                new Officer(stage.clerk("rina" + at, "officer", region)),
                new Approver(stage.clerk("budi" + at, "approver", region)),
                new Bank(
                        stage.clerk("bpjs", List.of("partner"), List.of("")),
                        stage.clerk("agus" + at, "treasurer", region)));
    }
}
