package org.pakekelambu.law;

/** The lines of which a decision is made; {@link #code()} is the published name. */
public enum LineCode {
    JKM_LUMP("JKM.LUMP", "Santunan kematian sekaligus", "Death lump sum"),
    JKM_PERIODIC("JKM.PERIODIC", "Santunan berkala dibayar sekaligus", "Periodic allowance, paid at once"),
    JKM_FUNERAL("JKM.FUNERAL", "Biaya pemakaman", "Funeral money"),
    JKM_SCHOLARSHIP("JKM.SCHOLARSHIP", "Beasiswa pendidikan anak", "Child's scholarship"),
    JKK_DEATH("JKK.DEATH", "Santunan kematian akibat kecelakaan kerja", "Death by work accident"),
    JKK_DISABILITY_TOTAL("JKK.DISABILITY_TOTAL", "Santunan cacat total tetap", "Permanent total disability"),
    JKK_DISABILITY_ANATOMIC(
            "JKK.DISABILITY_ANATOMIC", "Santunan cacat sebagian anatomis", "Permanent loss of a part of the body"),
    JKK_DISABILITY_FUNCTION("JKK.DISABILITY_FUNCTION", "Santunan cacat sebagian fungsi", "Permanent loss of function"),
    JKK_PERIODIC("JKK.PERIODIC", "Santunan berkala dibayar sekaligus", "Periodic allowance, paid at once"),
    JKK_FUNERAL("JKK.FUNERAL", "Biaya pemakaman", "Funeral money"),
    JKK_INCAPACITY("JKK.INCAPACITY", "Santunan sementara tidak mampu bekerja", "Temporary incapacity to work"),
    JKK_TRANSPORT_LAND(
            "JKK.TRANSPORT.LAND", "Biaya angkutan darat, sungai atau danau", "Transport by land, river or lake"),
    JKK_TRANSPORT_SEA("JKK.TRANSPORT.SEA", "Biaya angkutan laut", "Transport by sea"),
    JKK_TRANSPORT_AIR("JKK.TRANSPORT.AIR", "Biaya angkutan udara", "Transport by air"),
    JKK_HOME_CARE("JKK.HOME_CARE", "Perawatan di rumah", "Home care"),
    JKK_SPECTACLES("JKK.SPECTACLES", "Kacamata", "Spectacles"),
    JKK_HEARING_AID("JKK.HEARING_AID", "Alat bantu dengar", "Hearing aid"),
    JKK_DENTURES("JKK.DENTURES", "Gigi tiruan", "Dentures"),
    JKK_PROSTHESIS("JKK.PROSTHESIS", "Alat pengganti atau alat bantu tubuh", "Prosthesis or orthosis"),
    JKK_MEDICAL("JKK.MEDICAL", "Pelayanan kesehatan", "Medical treatment"),
    JKK_SCHOLARSHIP("JKK.SCHOLARSHIP", "Beasiswa pendidikan anak", "Child's scholarship"),
    PROGRAMME_TOP_UP("PROGRAMME.TOP_UP", "Tambahan sesuai janji program", "Top-up promised by the programme"),
    PENALTY("PENALTY", "Ganti rugi keterlambatan", "Compensation for late payment");

    private final String code;
    private final Text label;

    LineCode(String code, String id, String en) {
        this.code = code;
        this.label = new Text(id, en);
    }

    /** The published name, for instance {@code JKM.LUMP}. */
    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    /** True for lines of the accident insurance. */
    public boolean isJkk() {
        return ordinal() >= JKK_DEATH.ordinal() && ordinal() <= JKK_SCHOLARSHIP.ordinal();
    }

    /** By published name; throws {@link IllegalArgumentException} for one the law does not have. */
    public static LineCode of(String code) {
        for (LineCode line : values()) {
            if (line.code.equals(code)) {
                return line;
            }
        }
        throw new IllegalArgumentException("no line is called " + code);
    }

    @Override
    public String toString() {
        return code;
    }
}
