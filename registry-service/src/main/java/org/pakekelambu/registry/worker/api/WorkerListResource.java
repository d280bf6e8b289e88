package org.pakekelambu.registry.worker.api;

import static org.pakekelambu.manners.caller.Roles.APPROVER;
import static org.pakekelambu.manners.caller.Roles.AUDITOR;
import static org.pakekelambu.manners.caller.Roles.OFFICER;
import static org.pakekelambu.manners.caller.Roles.PARTNER;
import static org.pakekelambu.manners.caller.Roles.REGISTRAR;
import static org.pakekelambu.manners.caller.Roles.TREASURER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.registry.worker.WorkerSearchService;
import org.pakekelambu.registry.worker.domain.Digits;
import org.pakekelambu.registry.worker.domain.Worker;

/** Many workers: lists, search, history. */
@Path("/api/v1/workers")
@Tag(name = "workers")
public class WorkerListResource {
    private final WorkerSearchService search;
    private final Sight sight;

    WorkerListResource(WorkerSearchService search, Sight sight) {
        this.search = search;
        this.sight = sight;
    }

    @GET
    @RolesAllowed({REGISTRAR, TREASURER, OFFICER, APPROVER, PARTNER, AUDITOR})
    @Operation(
            summary = "List workers",
            description =
                    "Those of the caller's regions, in a stable order. BPJS takes new members by `awaitingKpj=true`.")
    public Page<WorkerView> list(@BeanParam WorkerListFilter filter, @BeanParam PageRequest page) {
        return Page.of(search.page(filter.filter(), page), page, w -> Cursor.of(w.id()), w -> WorkerView.of(w, sight));
    }

    @POST
    @Path("/search")
    @RolesAllowed({REGISTRAR, OFFICER, APPROVER, PARTNER, AUDITOR})
    @Operation(
            summary = "Find a worker by a number or by name and birth date",
            description = "In the body, never in the URL. Needs no Idempotency-Key. Accents, case and punctuation of a"
                    + " name do not matter.")
    public Page<WorkerView> search(@NotNull SearchWorkersRequest request, @BeanParam PageRequest page) {
        return Page.of(found(request, page), page, w -> Cursor.of(w.id()), w -> WorkerView.of(w, sight));
    }

    private List<Worker> found(SearchWorkersRequest request, PageRequest page) {
        if (request.byNik()) {
            requireDigits("nik", request.nik(), 16);
            return search.byNik(request.nik(), page);
        }
        if (request.byKpj()) {
            requireDigits("kpj", request.kpj(), 11);
            return search.byKpj(request.kpj(), page);
        }
        if (request.byName()) {
            return search.byName(request.name(), request.birthDate(), page);
        }
        throw Problem.badRequest("search-one-way").error("nik", "search-one-way");
    }

    private static void requireDigits(String field, String text, int count) {
        if (!Digits.exactly(text, count)) {
            throw Problem.invalid(field, "digits", count);
        }
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({REGISTRAR, OFFICER, APPROVER, AUDITOR})
    @Operation(
            summary = "What a worker was",
            description = "Every version, newest first, with what changed it, when and by whom. What another region"
                    + " recorded of a worker who moved is not shown.")
    public Page<PastWorkerView> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return Page.of(
                search.history(id, page),
                page,
                past -> Cursor.of(past.worker().version()),
                past -> PastWorkerView.of(past, sight));
    }
}
