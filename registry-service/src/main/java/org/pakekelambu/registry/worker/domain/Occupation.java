package org.pakekelambu.registry.worker.domain;

/** The informal occupations of the programmes, with the word the offices use in their rosters. */
public enum Occupation {
    FARMER("petani"),
    DAY_LABOURER("buruh harian lepas"),
    FISHER("nelayan"),
    SMALL_TRADER("pedagang kecil"),
    DRIVER("sopir"),
    MOTORCYCLE_TAXI_DRIVER("pengemudi ojek"),
    PARKING_ATTENDANT("juru parkir"),
    RELIGIOUS_TEACHER("guru mengaji"),
    SCAVENGER("pemulung"),
    LIVESTOCK_KEEPER("peternak"),
    MOSQUE_KEEPER("marbot"),
    OTHER("lainnya");

    private final String indonesian;

    Occupation(String indonesian) {
        this.indonesian = indonesian;
    }

    public String indonesian() {
        return indonesian;
    }
}
