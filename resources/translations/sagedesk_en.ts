<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ContextMeter</name>
        <message numerus="yes">
            <source>%n old message(s) would stay out</source>
            <translation>
                <numerusform>%n old message would stay out</numerusform>
                <numerusform>%n old messages would stay out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationPicker</name>
        <message numerus="yes">
            <source>%n ticked</source>
            <translation>
                <numerusform>%n ticked</numerusform>
                <numerusform>%n ticked</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DashboardWindow</name>
        <message numerus="yes">
            <source>%n replies, {failed} of them failed; {tokens} tokens.</source>
            <translation>
                <numerusform>%n reply, {failed} of them failed; {tokens} tokens.</numerusform>
                <numerusform>%n replies, {failed} of them failed; {tokens} tokens.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>The last day</numerusform>
                <numerusform>The last %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n of the text’s characters cannot be written to a file and are shown as �.</source>
            <translation>
                <numerusform>%n of the text’s characters cannot be written to a file and is shown as �.</numerusform>
                <numerusform>%n of the text’s characters cannot be written to a file and are shown as �.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Give the id of one: {named}; and %n more.</source>
            <translation>
                <numerusform>Give the id of one: {named}; and %n more.</numerusform>
                <numerusform>Give the id of one: {named}; and %n more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{path} and %n more would be overwritten, so nothing was exported.</source>
            <translation>
                <numerusform>{path} and %n more would be overwritten, so nothing was exported.</numerusform>
                <numerusform>{path} and %n more would be overwritten, so nothing was exported.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n conversation</numerusform>
                <numerusform>%n conversations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message numerus="yes">
            <source>%n file(s) exported to {target}</source>
            <translation>
                <numerusform>%n file exported to {target}</numerusform>
                <numerusform>%n files exported to {target}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n token</numerusform>
                <numerusform>%n tokens</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n conversation(s) imported from {source}</source>
            <translation>
                <numerusform>%n conversation imported from {source}</numerusform>
                <numerusform>%n conversations imported from {source}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n there already</numerusform>
                <numerusform>%n there already</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message numerus="yes">
            <source>{count:,} conversations</source>
            <translation>
                <numerusform>{count:,} conversation</numerusform>
                <numerusform>{count:,} conversations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} messages</source>
            <translation>
                <numerusform>{count:,} message</numerusform>
                <numerusform>{count:,} messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message numerus="yes">
            <source>The last %n line(s) of {group}, times in UTC</source>
            <translation>
                <numerusform>The last line of {group}, time in UTC</numerusform>
                <numerusform>The last %n lines of {group}, times in UTC</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message numerus="yes">
            <source>%n message(s) deleted.</source>
            <translation>
                <numerusform>%n message deleted.</numerusform>
                <numerusform>%n messages deleted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineStrip</name>
        <message numerus="yes">
            <source>No network. %n message(s) will be sent when it is back.</source>
            <translation>
                <numerusform>No network. %n message will be sent when it is back.</numerusform>
                <numerusform>No network. %n messages will be sent when it is back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Organising</name>
        <message numerus="yes">
            <source>%n conversation(s) put into the archive.</source>
            <translation>
                <numerusform>%n conversation put into the archive.</numerusform>
                <numerusform>%n conversations put into the archive.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) were deleted.</source>
            <translation>
                <numerusform>%n conversation was deleted.</numerusform>
                <numerusform>%n conversations were deleted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Overlays</name>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PromptLibraryWindow</name>
        <message numerus="yes">
            <source>%n prompt(s) were added.</source>
            <translation>
                <numerusform>%n prompt was added.</numerusform>
                <numerusform>%n prompts were added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n prompt(s) were written.</source>
            <translation>
                <numerusform>%n prompt was written.</numerusform>
                <numerusform>%n prompts were written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were there already.</source>
            <translation>
                <numerusform>%n was there already.</numerusform>
                <numerusform>%n were there already.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PromptSets</name>
        <message numerus="yes">
            <source>%n tokens</source>
            <translation>
                <numerusform>%n token</numerusform>
                <numerusform>%n tokens</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message numerus="yes">
            <source>%n failed; the results say why.</source>
            <translation>
                <numerusform>%n failed; the results say why.</numerusform>
                <numerusform>%n failed; the results say why.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n prompt(s) were not asked.</source>
            <translation>
                <numerusform>%n prompt was not asked.</numerusform>
                <numerusform>%n prompts were not asked.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message numerus="yes">
            <source>&amp;Leave out %n old message(s)</source>
            <translation>
                <numerusform>&amp;Leave out %n old message</numerusform>
                <numerusform>&amp;Leave out %n old messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n conversation</numerusform>
                <numerusform>%n conversations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TagsDialog</name>
        <message numerus="yes">
            <source>Tags of %n conversation(s)</source>
            <translation>
                <numerusform>Tags of %n conversation</numerusform>
                <numerusform>Tags of %n conversations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message numerus="yes">
            <source>No reply of {name} was there after %n minutes.</source>
            <translation>
                <numerusform>No reply of {name} was there after %n minute.</numerusform>
                <numerusform>No reply of {name} was there after %n minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrashDialog</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n entry(s) of the trash for ever?</source>
            <translation>
                <numerusform>Delete %n entry of the trash for ever?</numerusform>
                <numerusform>Delete %n entries of the trash for ever?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Message of “{title}” and those below, %n in all</source>
            <translation>
                <numerusform>Message of “{title}” and those below, %n in all</numerusform>
                <numerusform>Message of “{title}” and those below, %n in all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What you delete stays here for %n day(s); then it is gone for ever.</source>
            <translation>
                <numerusform>What you delete stays here for %n day; then it is gone for ever.</numerusform>
                <numerusform>What you delete stays here for %n days; then it is gone for ever.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message numerus="yes">
            <source>It was waited for, %n minutes. Look at its state, or try again later.</source>
            <translation>
                <numerusform>It was waited for, %n minute. Look at its state, or try again later.</numerusform>
                <numerusform>It was waited for, %n minutes. Look at its state, or try again later.</numerusform>
            </translation>
        </message>
    </context>
</TS>
