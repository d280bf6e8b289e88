package org.pakekelambu.localstack.roster;

import java.util.List;

/** The four occupations of the programme, as the offices write them. */
public enum Occupation {
    FARMER("petani", "kebun karet", "sawah lebak", "kebun sawit rakyat", "ladang"),
    DAY_LABOURER("buruh harian lepas", "proyek bangunan", "pasar", "kebun", "gudang"),
    FISHER("nelayan", "Sungai Musi", "Sungai Batang Hari Leko", "rawa lebak", "muara Lalan"),
    SMALL_TRADER("pedagang kecil", "pasar kalangan", "warung di rumah", "pinggir jalan lintas", "pasar Sekayu");

    private final String word;
    private final List<String> places;

    Occupation(String word, String... places) {
        this.word = word;
        this.places = List.of(places);
    }

    /** Occupations by their share. */
    static Occupation by(Dice dice) {
        return values()[dice.weighted(46, 27, 12, 15)];
    }

    public String word() {
        return word;
    }

    String place(Dice dice) {
        return dice.one(places);
    }
}
