package org.pakekelambu.claims.claim.domain;

/**
 * Before whom a family appeals. A dispute over JKK goes to the labour inspector, then to the Minister, whose word is final (PP
 * 44/2015 Ps 45); over JKM to mediation, then to the district court (Ps 57-58). The law sets no day for any of them.
 */
public enum AppealStage {
    /** The claims office itself looks again. */
    OFFICE(0),
    LABOUR_INSPECTOR(1),
    MINISTER(2),
    MEDIATION(1),
    DISTRICT_COURT(2);

    private final int rank;

    AppealStage(int rank) {
        this.rank = rank;
    }

    /** True where the law of JKK, or else of JKM, knows this stage. */
    public boolean open(boolean jkk) {
        return switch (this) {
            case OFFICE -> true;
            case LABOUR_INSPECTOR, MINISTER -> jkk;
            case MEDIATION, DISTRICT_COURT -> !jkk;
        };
    }

    /** True where somebody outside the office decides, whose word is awaited. */
    public boolean outside() {
        return rank > 0;
    }

    /** True where nobody can be asked any more afterwards. */
    public boolean last() {
        return rank == 2;
    }

    /** True when it may come after that one; the office may be asked again until somebody else was. */
    boolean follows(AppealStage before) {
        int reached = before == null ? 0 : before.rank;
        return rank == reached + 1 || (rank == 0 && reached == 0);
    }
}
