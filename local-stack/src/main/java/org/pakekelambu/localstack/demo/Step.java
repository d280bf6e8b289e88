package org.pakekelambu.localstack.demo;

/** One step of the story. Told again, it finds its work done. */
interface Step {

    String title();

    void play(Setting setting);
}
