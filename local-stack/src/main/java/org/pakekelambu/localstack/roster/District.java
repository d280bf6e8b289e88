package org.pakekelambu.localstack.roster;

import java.util.Arrays;

/** The fifteen districts of Musi Banyuasin (Kepmendagri 300.2.2-2430/2025), with a share of the invented people. */
public enum District {
    SEKAYU("01", "Sekayu", 14),
    LAIS("02", "Lais", 8),
    SUNGAI_KERUH("03", "Sungai Keruh", 6),
    BATANG_HARI_LEKO("04", "Batang Hari Leko", 4),
    SANGA_DESA("05", "Sanga Desa", 5),
    BABAT_TOMAN("06", "Babat Toman", 6),
    SUNGAI_LILIN("07", "Sungai Lilin", 9),
    KELUANG("08", "Keluang", 5),
    BAYUNG_LENCIR("09", "Bayung Lencir", 11),
    PLAKAT_TINGGI("10", "Plakat Tinggi", 4),
    LALAN("11", "Lalan", 7),
    TUNGKAL_JAYA("12", "Tungkal Jaya", 8),
    LAWAN_WETAN("13", "Lawan Wetan", 5),
    BABAT_SUPAT("14", "Babat Supat", 5),
    JIRAK_JAYA("15", "Jirak Jaya", 3);

    private static final District[] ALL = values();
    private static final int[] SHARES =
            Arrays.stream(ALL).mapToInt(district -> district.share).toArray();

    private final String number;
    private final String title;
    private final int share;

    District(String number, String title, int share) {
        this.number = number;
        this.title = title;
        this.share = share;
    }

    static District by(Dice dice) {
        return ALL[dice.weighted(SHARES)];
    }

    /** {@code 16.06.03}. */
    public String code() {
        return "16.06." + number;
    }

    public String title() {
        return title;
    }

    /** A village of the district; the codes have the right form, the villages are not looked up. */
    String village(Dice dice) {
        return code() + "." + dice.between(2001, 2012);
    }
}
