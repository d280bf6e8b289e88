/**
 * The work page of officers and approvers: queue, case, due list, in Indonesian and English, written on the server without
 * scripts. It shows what the API shows and does what the API does, by the same services: no rule, no role and no mask of its
 * own. The API is complete without it.
 */
package org.pakekelambu.claims.page;
