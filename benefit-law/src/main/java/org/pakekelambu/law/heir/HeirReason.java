package org.pakekelambu.law.heir;

import org.pakekelambu.law.Text;

/** Why a person is or is not paid. */
public enum HeirReason {
    FIRST_RANK_WITH_ANYONE(
            "Ahli waris dari urutan pertama yang masih ada.", "An heir of the first rank that has anyone."),
    BEHIND_A_NEARER_RANK("Ada ahli waris dari urutan yang lebih dekat.", "Heirs of a nearer rank take all."),
    NOT_ALIVE("Sudah meninggal sebelum peserta.", "Had died before the member."),
    NOT_IN_THE_LEGAL_ORDER("Tidak termasuk urutan ahli waris menurut peraturan.", "Not in the legal order of heirs."),
    PAID_THROUGH_ATTORNEY(
            "Memberi kuasa kepada ahli waris lain dari urutan yang sama.",
            "Gave a power of attorney to another heir of the same rank."),
    SHARE_CONTESTED("Bagiannya ditahan karena dipersengketakan.", "The share is held while it is contested.");

    private final Text text;

    HeirReason(String id, String en) {
        this.text = new Text(id, en);
    }

    public Text text() {
        return text;
    }

    public boolean entitled() {
        return this == FIRST_RANK_WITH_ANYONE || this == PAID_THROUGH_ATTORNEY || this == SHARE_CONTESTED;
    }
}
