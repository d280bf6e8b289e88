package org.pakekelambu.claims.payout.api;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A receipt file and its control totals. */
@Schema(description = "A CSV file of a payer's answers, with control totals over all its lines.")
public class ReceiptFileForm {
    @RestForm
    @NotNull
    @Schema(description = "Number of lines.", examples = "3", required = true)
    public Long declaredCount;

    @RestForm
    @NotNull
    @Schema(description = "Sum of all amounts, whole rupiah.", examples = "42000000", required = true)
    public Long declaredTotal;

    @RestForm("file")
    @NotNull
    @Schema(description = "CSV with the header reference,status,amount,payer_reference,paid_on,reason", required = true)
    public FileUpload file;
}
