package org.pakekelambu.registry.roster.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.pakekelambu.registry.worker.domain.Digits;
import org.pakekelambu.registry.worker.domain.Occupation;
import org.pakekelambu.registry.worker.domain.Relation;
import org.pakekelambu.registry.worker.domain.SchoolLevel;
import org.pakekelambu.registry.worker.domain.Sex;

/** The words and dates of the offices; each method gives null for what nobody knows. */
final class Words {
    private static final Map<String, Sex> SEX = Map.of(
            "L",
            Sex.MALE,
            "LAKI-LAKI",
            Sex.MALE,
            "LAKI LAKI",
            Sex.MALE,
            "PRIA",
            Sex.MALE,
            "MALE",
            Sex.MALE,
            "P",
            Sex.FEMALE,
            "PEREMPUAN",
            Sex.FEMALE,
            "WANITA",
            Sex.FEMALE,
            "FEMALE",
            Sex.FEMALE);
    private static final Map<String, Relation> RELATION = relations();
    private static final Map<String, Occupation> OCCUPATION = occupations();
    private static final Map<String, SchoolLevel> SCHOOL = schools();
    private static final Map<String, Boolean> YES_NO = Map.of(
            "YA", true, "Y", true, "1", true, "TRUE", true, "SUDAH", true, "TIDAK", false, "T", false, "0", false,
            "FALSE", false, "BELUM", false);

    private Words() {}

    static Sex sex(String word) {
        return SEX.get(upper(word));
    }

    static Relation relation(String word) {
        return RELATION.get(upper(word));
    }

    static Occupation occupation(String word) {
        return OCCUPATION.get(upper(word));
    }

    static SchoolLevel school(String word) {
        return SCHOOL.get(upper(word));
    }

    static Boolean yesNo(String word) {
        return YES_NO.get(upper(word));
    }

    /** {@code 1985-07-01}, {@code 01/07/1985} or {@code 01-07-1985}; day before month, as in Indonesia. */
    static LocalDate date(String text) {
        String[] parts = text.split("[/-]", -1);
        if (parts.length != 3) {
            return null;
        }
        boolean yearFirst = parts[0].length() == 4;
        String year = yearFirst ? parts[0] : parts[2];
        String day = yearFirst ? parts[2] : parts[0];
        if (!Digits.exactly(year, 4) || !Digits.between(parts[1], 1, 2) || !Digits.between(day, 1, 2)) {
            return null;
        }
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(parts[1]), Integer.parseInt(day));
            return date.getYear() < 1900 ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static Map<String, Occupation> occupations() {
        var words = new HashMap<String, Occupation>();
        for (Occupation occupation : Occupation.values()) {
            words.put(occupation.name(), occupation);
            words.put(upper(occupation.indonesian()), occupation);
        }
        words.put("BURUH HARIAN", Occupation.DAY_LABOURER);
        words.put("BURUH", Occupation.DAY_LABOURER);
        words.put("PEDAGANG", Occupation.SMALL_TRADER);
        words.put("PENGEMUDI", Occupation.DRIVER);
        words.put("OJEK", Occupation.MOTORCYCLE_TAXI_DRIVER);
        words.put("TUKANG OJEK", Occupation.MOTORCYCLE_TAXI_DRIVER);
        words.put("TUKANG PARKIR", Occupation.PARKING_ATTENDANT);
        words.put("GURU NGAJI", Occupation.RELIGIOUS_TEACHER);
        words.put("GURU AGAMA", Occupation.RELIGIOUS_TEACHER);
        words.put("PENJAGA MASJID", Occupation.MOSQUE_KEEPER);
        return words;
    }

    private static Map<String, Relation> relations() {
        var words = new HashMap<String, Relation>();
        for (Relation relation : Relation.values()) {
            words.put(relation.name(), relation);
        }
        for (String word : new String[] {"SUAMI", "ISTRI", "ISTERI", "PASANGAN", "SUAMI/ISTRI"}) {
            words.put(word, Relation.SPOUSE);
        }
        for (String word : new String[] {"ORANG TUA", "ORANGTUA", "AYAH", "IBU", "BAPAK"}) {
            words.put(word, Relation.PARENT);
        }
        words.put("ANAK", Relation.CHILD);
        words.put("ANAK KANDUNG", Relation.CHILD);
        words.put("KAKEK", Relation.GRANDPARENT);
        words.put("NENEK", Relation.GRANDPARENT);
        words.put("CUCU", Relation.GRANDCHILD);
        words.put("SAUDARA", Relation.SIBLING);
        words.put("SAUDARA KANDUNG", Relation.SIBLING);
        words.put("KAKAK", Relation.SIBLING);
        words.put("ADIK", Relation.SIBLING);
        words.put("MERTUA", Relation.PARENT_IN_LAW);
        words.put("LAINNYA", Relation.OTHER);
        words.put("FAMILI LAIN", Relation.OTHER);
        return words;
    }

    private static Map<String, SchoolLevel> schools() {
        var words = new HashMap<String, SchoolLevel>();
        for (SchoolLevel level : SchoolLevel.values()) {
            words.put(level.name(), level);
        }
        words.put("PAUD", SchoolLevel.TK);
        words.put("SMK", SchoolLevel.SMA);
        words.put("KULIAH", SchoolLevel.PT);
        words.put("PERGURUAN TINGGI", SchoolLevel.PT);
        words.put("S1", SchoolLevel.PT);
        words.put("TIDAK", SchoolLevel.NONE);
        words.put("BELUM", SchoolLevel.NONE);
        words.put("TIDAK SEKOLAH", SchoolLevel.NONE);
        words.put("BELUM SEKOLAH", SchoolLevel.NONE);
        return words;
    }
}
