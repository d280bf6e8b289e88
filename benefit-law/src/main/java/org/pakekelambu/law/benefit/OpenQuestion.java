package org.pakekelambu.law.benefit;

import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Text;

/**
 * Something the law or the facts leave open: no amount is guessed, an officer decides.
 *
 * @param subject the part of the body or child concerned, or null
 */
public record OpenQuestion(LineCode line, Kind kind, String subject) {

    /** What is open. */
    public enum Kind {
        CAP_UNKNOWN("Batas biaya tidak diketahui untuk tanggal itu.", "The cap of that date is not known."),
        PERCENT_NOT_IN_TABLE(
                "Tabel tidak memberi persentase; petugas menetapkannya.",
                "The table gives no percentage; an officer sets it."),
        SIDE_MISSING("Sisi tubuh belum disebutkan.", "The side of the body is not stated."),
        LOSS_MISSING("Besarnya kehilangan fungsi belum disebutkan.", "The extent of the loss is not stated."),
        SEVERAL_IMPAIRMENTS(
                "Beberapa cacat dijumlahkan; petugas perlu memastikannya.",
                "Several impairments were added up; an officer must confirm."),
        PARTNER_PRICE_MISSING(
                "Harga tertinggi fasilitas setempat belum diketahui.",
                "The highest price of local partner facilities is not known."),
        CHILDREN_TO_CHOOSE(
                "Keluarga perlu memilih anak penerima beasiswa: sebutkan sekolah mereka pada ahli waris. Sementara dipilih yang"
                        + " terbesar haknya.",
                "The family chooses which children receive: name their schools with the heirs. Meanwhile those with the largest"
                        + " right are shown."),
        BIRTH_DATE_MISSING("Tanggal lahir anak belum diketahui.", "The child's birth date is not known.");

        private final Text text;

        Kind(String id, String en) {
            this.text = new Text(id, en);
        }

        public Text text() {
            return text;
        }
    }
}
