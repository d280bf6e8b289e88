package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Paper;
import org.pakekelambu.claims.claim.domain.PaperType;
import org.pakekelambu.claims.claim.domain.Step;
import org.pakekelambu.claims.claim.store.ClaimStore;
import org.pakekelambu.claims.claim.store.PaperStore;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Takes papers and gives them back. A paper that was missing moves the claim on. */
@ApplicationScoped
@Transactional
public class PaperService {
    private final ClaimStore store;
    private final PaperStore papers;
    private final Examiner examiner;
    private final ClaimLog log;
    private final Eyes eyes;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;

    PaperService(
            ClaimStore store,
            PaperStore papers,
            Examiner examiner,
            ClaimLog log,
            Eyes eyes,
            Caller caller,
            BusinessClock clock,
            Audit audit) {
        this.store = store;
        this.papers = papers;
        this.examiner = examiner;
        this.log = log;
        this.eyes = eyes;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    /** Keeps a paper; the same paper again is the one we have. */
    public Paper add(UUID claimId, String kind, byte[] content) {
        PaperType type = PaperType.of(content).orElseThrow(() -> new Problem(415, "document-type"));
        Claim claim = store.lock(claimId).orElseThrow(Problem::notFound);
        caller.requireRegion(claim.region());
        eyes.refuseOwnFamily(claim);
        // What an appeal will rest on comes before the appeal, so a rejected claim takes papers too; they change
        // nothing of it.
        if (claim.status() == ClaimStatus.WITHDRAWN) {
            throw Problem.conflict("impossible-claim-step", claim.status(), Step.DOCUMENT_ADDED);
        }
        String hash = sha256(content);
        for (Paper known : papers.of(claimId)) {
            if (known.kind().equals(kind) && known.sha256().equals(hash)) {
                return known;
            }
        }
        Paper paper = new Paper(
                UUID.randomUUID(),
                claimId,
                kind,
                type.mediaType(),
                content.length,
                hash,
                caller.subject(),
                clock.now().truncatedTo(ChronoUnit.MICROS));
        papers.insert(paper, content);
        moveOn(claim, kind);
        return paper;
    }

    private void moveOn(Claim claim, String kind) {
        Set<String> all = new HashSet<>(claim.document().facts().documents());
        boolean newKind = all.add(kind);
        if (newKind && frees(claim, all, kind)) {
            return;
        }
        if (!newKind || !(claim.status().open() || claim.status() == ClaimStatus.DRAFT)) {
            audit.record(AuditEntry.of("claim-document-added", claim.region(), claim.id()));
            return;
        }
        Claim with = claim.with(claim.document().facts(claim.document().facts().withDocuments(all)));
        Claim now = claim.status() == ClaimStatus.DRAFT ? with : examiner.examine(with);
        log.next(claim.status(), now, Step.DOCUMENT_ADDED, caller.subject(), kind, EventType.CLAIM_FILED);
    }

    /** A paper a decided claim held money for: that money is proposed, before a second person as at any decision. */
    private boolean frees(Claim claim, Set<String> documents, String kind) {
        if (!claim.status().decidedToPay() || claim.total(LineState.HELD) == 0) {
            return false;
        }
        Set<String> all = new HashSet<>(documents);
        // Of two receipts a line waits for the first one freed nothing and changed no fact.
        papers.of(claim.id()).forEach(paper -> all.add(paper.kind()));
        Claim now = examiner.examine(
                claim.with(claim.document().facts(claim.document().facts().withDocuments(all))));
        boolean more = now.status() != ClaimStatus.AWAITING_COVER
                && now.total(LineState.PAYABLE) > claim.total(LineState.PAYABLE);
        if (more) {
            log.next(claim.status(), now, Step.DOCUMENT_ADDED, caller.subject(), kind, EventType.CLAIM_DECIDED);
        }
        return more;
    }

    public List<Paper> of(UUID claimId) {
        return papers.of(visible(claimId).id());
    }

    /** A paper with its content. */
    public Content read(UUID claimId, UUID paperId) {
        Claim claim = visible(claimId);
        Paper paper = papers.find(claimId, paperId).orElseThrow(Problem::notFound);
        audit.record(AuditEntry.of("claim-document-read", claim.region(), claimId, paperId));
        return new Content(paper, papers.content(paperId));
    }

    /** A paper and its bytes. */
    public record Content(Paper paper, byte[] bytes) {}

    private Claim visible(UUID claimId) {
        Claim claim = store.find(claimId).orElseThrow(Problem::notFound);
        caller.requireRegion(claim.region());
        return claim;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
