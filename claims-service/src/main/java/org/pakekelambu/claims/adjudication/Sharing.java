package org.pakekelambu.claims.adjudication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.heir.Considered;
import org.pakekelambu.law.heir.Share;
import org.pakekelambu.law.heir.Share.Way;

/** Divides lines among those who receive them, and remembers who these are. */
final class Sharing {
    static final String MEMBER = "MEMBER";
    static final String BURIAL_PAYER = "BURIAL_PAYER";
    static final String FUND = "SOCIAL_SECURITY_FUND";
    static final String FACILITY = "FACILITY";

    private final ClaimFacts claim;
    private final Family family;
    private final boolean memberDied;
    private final Map<String, Payee> payees = new LinkedHashMap<>();

    Sharing(CaseFile file) {
        this.claim = file.claim();
        this.family = file.heirs();
        this.memberDied = file.memberDied();
    }

    /** Who was named as a payee so far. */
    List<Payee> payees() {
        return List.copyOf(payees.values());
    }

    List<Line.Share> of(BenefitLine line) {
        if (line.state() == LineState.FUTURE) {
            return List.of();
        }
        long amount = line.amount().amount();
        return switch (line.payee()) {
            case HEIRS -> heirs(line);
            case CHILD -> List.of(child(line.child(), amount));
            // What he had earned and was not paid is his heirs' once he is dead, whatever he died of (PP 44/2015 Ps
            // 37(4)).
            case MEMBER -> memberDied ? heirs(line) : List.of(to(MEMBER, member(), amount));
            case BURIAL_PAYER -> List.of(to(BURIAL_PAYER, claim.burialPayer(), amount));
            case SOCIAL_SECURITY_FUND -> List.of(to(FUND, null, amount));
            case FACILITY -> List.of(to(FACILITY, claim.circumstances().facility(), amount));
        };
    }

    private List<Line.Share> heirs(BenefitLine line) {
        List<Line.Share> shares = new ArrayList<>();
        for (Share share : family.heirs().share(line.code(), line.amount(), BURIAL_PAYER)) {
            if (share.heir() == null) {
                shares.add(withoutHeirs(share));
                continue;
            }
            remember(share.heir(), "HEIR");
            if (share.paidTo() != null && !share.paidTo().equals(share.heir())) {
                remember(share.paidTo(), share.way() == Way.TO_GUARDIAN ? "GUARDIAN" : "HEIR");
            }
            shares.add(new Line.Share(
                    share.heir(),
                    share.paidTo(),
                    share.amount().amount(),
                    share.way().name(),
                    share.held()));
        }
        return shares;
    }

    /** A child's school money goes the way its inheritance would. */
    private Line.Share child(String reference, long amount) {
        remember(reference, "CHILD");
        for (Share share : family.ways()) {
            boolean his = reference.equals(share.heir());
            if (his && share.way() == Way.TO_GUARDIAN) {
                remember(share.paidTo(), "GUARDIAN");
                return new Line.Share(
                        reference, share.paidTo(), amount, share.way().name(), false);
            }
            if (his && memberDied && share.held()) {
                return new Line.Share(reference, null, amount, share.way().name(), true);
            }
        }
        return new Line.Share(reference, reference, amount, "TO_CHILD", false);
    }

    private Line.Share withoutHeirs(Share share) {
        long amount = share.amount().amount();
        return share.way() == Way.TO_BURIAL_PAYER
                ? to(BURIAL_PAYER, claim.burialPayer(), amount)
                : to(FUND, null, amount);
    }

    private Line.Share to(String role, Person person, long amount) {
        FamilyMember known = family.recognise(person);
        payees.putIfAbsent(
                role,
                new Payee(
                        role,
                        role,
                        known == null ? null : known.familyId(),
                        person == null ? null : person.relation(),
                        null,
                        person == null ? null : person.name(),
                        person == null ? null : person.account()));
        return new Line.Share(role, role, amount, "TO_" + role, false);
    }

    /** The member's own account stands with the claimant when he files himself. */
    private Person member() {
        Person claimant = claim.claimant();
        return claimant != null && "SELF".equals(claimant.relation()) ? claimant : null;
    }

    private void remember(String reference, String role) {
        if (payees.containsKey(reference)) {
            return;
        }
        FamilyMember member = family.member(reference);
        Person person = person(reference, member);
        payees.put(
                reference,
                new Payee(
                        reference,
                        role,
                        member == null ? null : member.familyId(),
                        member != null ? member.relation() : person == null ? null : person.relation(),
                        rank(reference),
                        person == null ? null : person.name(),
                        account(person, member)));
    }

    /** As the claim names him, or null. */
    private Person person(String reference, FamilyMember member) {
        Heir named = family.named(reference);
        if (named != null) {
            return named.person();
        }
        if (sameAsClaimant(member)) {
            return claim.claimant();
        }
        return member == null ? outside(reference) : namedAsGuardian(member);
    }

    private Person outside(String reference) {
        Person guardian = family.outsideGuardians().get(reference);
        return guardian == null ? inWill(reference) : guardian;
    }

    /** A guardian of the family who is no heir stands only with the child he is named for. */
    private Person namedAsGuardian(FamilyMember member) {
        for (Heir heir : family.allNamed().values()) {
            FamilyMember guardian = family.recognise(heir.guardian());
            if (guardian != null && guardian.familyId().equals(member.familyId())) {
                return heir.guardian();
            }
        }
        return null;
    }

    private Integer rank(String reference) {
        for (Considered considered : family.heirs().considered()) {
            if (considered.person().reference().equals(reference) && considered.rank() > 0) {
                return considered.rank();
            }
        }
        return null;
    }

    private org.pakekelambu.claims.adjudication.facts.Account account(Person person, FamilyMember member) {
        if (person != null && person.account() != null) {
            return person.account();
        }
        if (sameAsClaimant(member) && claim.claimant().account() != null) {
            return claim.claimant().account();
        }
        Person guardian = member == null ? null : namedAsGuardian(member);
        return guardian == null ? null : guardian.account();
    }

    private boolean sameAsClaimant(FamilyMember member) {
        FamilyMember claimant = family.recognise(claim.claimant());
        return member != null && claimant != null && member.familyId().equals(claimant.familyId());
    }

    private Person inWill(String reference) {
        if (claim.will() == null || !reference.startsWith("will-")) {
            return null;
        }
        return claim.will().named().get(Integer.parseInt(reference.substring("will-".length())) - 1);
    }
}
