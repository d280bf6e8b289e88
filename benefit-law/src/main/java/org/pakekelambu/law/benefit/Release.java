package org.pakekelambu.law.benefit;

import org.pakekelambu.law.Text;

/** What frees a line that is not payable yet. */
public enum Release {
    ARREARS_SETTLED("Tunggakan iuran dilunasi", "The unpaid months are settled"),
    RECOVERED("Pengobatan selesai", "Treatment has ended"),
    CHILD_AT_SCHOOL("Anak mulai bersekolah", "The child is at school"),
    SCHOOL_YEAR_BEGUN("Tahun ajaran berikutnya dimulai dan diajukan", "The next school year has begun and is claimed");

    private final Text text;

    Release(String id, String en) {
        this.text = new Text(id, en);
    }

    public Text text() {
        return text;
    }
}
