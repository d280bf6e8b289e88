package org.pakekelambu.claims.scholarship.domain;

import org.pakekelambu.law.Text;

/**
 * What stands against a school year that was asked for, or cannot be explained by what we know. None refuses it: an officer other than
 * who asked looks into it and says what he found, then the approver decides (what is on record may be wrong or out of date).
 */
public enum Question {
    MARRIED_OR_WORKING(
            "child",
            "Menurut data, anak sudah menikah atau bekerja; hak berakhir karenanya.",
            "By the record the child is married or works, which ends the right."),
    TOO_OLD(
            "schoolYear",
            "Tahun ajaran dimulai pada atau setelah ulang tahun yang mengakhiri hak.",
            "The school year begins on or after the birthday that ends the right."),
    YEARS_OF_THE_LEVEL_USED(
            "level",
            "Semua tahun jenjang ini sudah dibayar atau diajukan (TK dan SD bersama 8 tahun).",
            "All years of this level were paid or asked for (TK and SD together 8)."),
    BELOW_THE_LAST_LEVEL(
            "level", "Anak sebelumnya berada di jenjang yang lebih tinggi.", "The child was at a higher level before."),
    JUMP("level", "Kenaikan kelas tidak cocok dengan kalender.", "The calendar does not explain this step."),
    UNUSUAL_AGE("level", "Umur anak jauh dari umur lazim di kelas ini.", "The child's age is far from usual there."),
    GUARDIAN_OF_AN_ADULT(
            "guardian", "Wali disebut untuk anak yang sudah dewasa.", "A guardian is named for a child who is of age."),
    GUARDIAN_FROM_OUTSIDE(
            "guardian",
            "Wali bukan anggota keluarga menurut data; petugas memastikan ia benar wali anak ini.",
            "The guardian is not of the family on record; an officer finds out whether he is this child's guardian.");

    private final String field;
    private final Text sentence;

    Question(String field, String id, String en) {
        this.field = field;
        this.sentence = new Text(id, en);
    }

    /** Of the request it is about. */
    public String field() {
        return field;
    }

    public Text sentence() {
        return sentence;
    }
}
