/**
 * How every refusal looks: {@code application/problem+json} with a stable type, in Indonesian or English, never a class
 * name, SQL or a stack trace. Services throw {@link org.pakekelambu.manners.problem.Problem} and bring their own
 * sentences in {@code problems_id.properties} and {@code problems_en.properties}.
 */
package org.pakekelambu.manners.problem;
