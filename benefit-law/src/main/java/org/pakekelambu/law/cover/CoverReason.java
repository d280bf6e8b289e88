package org.pakekelambu.law.cover;

import org.pakekelambu.law.Text;

/** Why a member is or is not covered on a date. */
public enum CoverReason {
    COVERED("Terlindungi; semua iuran yang jatuh tempo sudah dibayar.", "Covered; every month due is paid."),
    IN_ARREARS(
            "Terlindungi, tetapi ada iuran yang menunggak; sebagian manfaat ditahan sampai dilunasi.",
            "Covered, but months are unpaid; part of the benefit is held until they are settled."),
    LAPSED(
            "Tidak terlindungi: iuran menunggak lebih dari tiga bulan.",
            "Not covered: more than three months were unpaid."),
    EXITED("Tidak terlindungi: kepesertaan sudah berakhir.", "Not covered: the membership had ended."),
    DIED("Tidak terlindungi: peserta sudah meninggal sebelumnya.", "Not covered: the member had died before."),
    NOT_YET_COVERED("Belum terlindungi pada tanggal itu.", "Not covered yet on that day."),
    AWAITING_KPJ(
            "Belum terlindungi: nomor kepesertaan (KPJ) belum terbit.",
            "Not covered yet: BPJS has not issued the membership number (KPJ)."),
    AWAITING_FIRST_PAYMENT(
            "Belum terlindungi: iuran pertama belum dibayar.", "Not covered yet: the first contribution is not paid."),
    NEVER_COVERED("Tidak ada masa perlindungan.", "There was never any cover.");

    private final Text text;

    CoverReason(String id, String en) {
        this.text = new Text(id, en);
    }

    /** One plain sentence. */
    public Text text() {
        return text;
    }

    public boolean covered() {
        return this == COVERED || this == IN_ARREARS;
    }
}
