package org.pakekelambu.law.benefit;

import org.pakekelambu.law.Text;

/** What frees a line that is not payable yet. */
public enum Release {
    ARREARS_SETTLED("Tunggakan iuran dilunasi", "The unpaid months are settled"),
    RECOVERED("Pengobatan selesai", "Treatment has ended"),
    /** The paper for this cost (PP 44/2015 Ps 37(2)); what needs no receipt does not wait for it. */
    RECEIPT_GIVEN("Kuitansi diserahkan", "The receipt is given"),
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
