/**
 * To whom: the legal order of heirs over the family and claimants of a case, and the shares inside a rank.
 *
 * <p>PP 44/2015 Ps 34(2), 37(4)-(5), 40(2). Sharing inside a rank is not in the law and rests on our assumption (M). Who is who
 * is decided by the caller; here relations are taken as true.
 */
package org.pakekelambu.law.heir;
