<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name />
        <message>
            <source>Marketplace package</source>
            <translation>Marketplace-Paket</translation>
        </message>
        <message>
            <source>None: it does not chat</source>
            <translation>Keines: kein Chat-Modell</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>a guess</source>
            <translation>eine Vermutung</translation>
        </message>
        <message>
            <source>about {amount} an hour (prices of {date})</source>
            <translation>etwa {amount} pro Stunde (Preise vom {date})</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>sicher</translation>
        </message>
        <message>
            <source>component of {endpoint}</source>
            <translation>Komponente von {endpoint}</translation>
        </message>
        <message>
            <source>copies: {count}</source>
            <translation>Kopien: {count}</translation>
        </message>
        <message>
            <source>does not chat</source>
            <translation>kein Chat-Modell</translation>
        </message>
        <message>
            <source>inference components: {count}</source>
            <translation>Inferenzkomponenten: {count}</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>wahrscheinlich</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>on {day}</source>
            <translation>am {day}</translation>
        </message>
        <message>
            <source>running for {age}</source>
            <translation>läuft seit {age}</translation>
        </message>
        <message>
            <source>serverless</source>
            <translation>serverlos</translation>
        </message>
        <message>
            <source>serverless, {memory} MB</source>
            <translation>serverlos, {memory} MB</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>{container} with the prompt format {prompt}</source>
            <translation>{container} mit dem Prompt-Format {prompt}</translation>
        </message>
        <message>
            <source>{count} d</source>
            <translation>{count} d</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} h</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} min</translation>
        </message>
        <message>
            <source>{when}, {age} ago</source>
            <translation>{when}, vor {age}</translation>
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About SageDesk</source>
            <translation>Über SageDesk</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy versions</source>
            <translation>Versionen kopieren</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Bestandteil</translation>
        </message>
        <message>
            <source>Talks to the language models that you run on Amazon SageMaker. It sends nothing anywhere but to the endpoints that you choose: no telemetry.</source>
            <translation>Spricht mit den Sprachmodellen, die Sie auf Amazon SageMaker betreiben. Es sendet nur an die Endpunkte, die Sie wählen, sonst nirgendwohin: keine Telemetrie.</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Text der Lizenz</translation>
        </message>
        <message>
            <source>The icon of SageDesk</source>
            <translation>Das Symbol von SageDesk</translation>
        </message>
        <message>
            <source>This part brings no text of its licence.</source>
            <translation>Dieser Bestandteil bringt keinen Lizenztext mit.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>What SageDesk is made of</source>
            <translation>Woraus SageDesk besteht</translation>
        </message>
    </context>
    <context>
        <name>AccessibleParts</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Heading of level {level}</source>
            <translation>Überschrift der Ebene {level}</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Conversation</source>
            <translation>&amp;Unterhaltung</translation>
        </message>
        <message>
            <source>&amp;Endpoint</source>
            <translation>&amp;Endpunkt</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Reply</source>
            <translation>Ant&amp;wort</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>About SageDesk</source>
            <translation>Über SageDesk</translation>
        </message>
        <message>
            <source>Archive or take out</source>
            <translation>Archivieren oder herausnehmen</translation>
        </message>
        <message>
            <source>Ask the guide</source>
            <translation>Die Anleitung fragen</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Begin a new line</source>
            <translation>Neue Zeile beginnen</translation>
        </message>
        <message>
            <source>Check for damage</source>
            <translation>Auf Schäden prüfen</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Fenster schließen</translation>
        </message>
        <message>
            <source>Command palette…</source>
            <translation>Befehlspalette…</translation>
        </message>
        <message>
            <source>Compare endpoints…</source>
            <translation>Endpunkte vergleichen…</translation>
        </message>
        <message>
            <source>Conversation in the list</source>
            <translation>Unterhaltung in der Liste</translation>
        </message>
        <message>
            <source>Conversation {place}</source>
            <translation>Unterhaltung {place}</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>Copy the last code</source>
            <translation>Letzten Code kopieren</translation>
        </message>
        <message>
            <source>Copy the last reply</source>
            <translation>Letzte Antwort kopieren</translation>
        </message>
        <message>
            <source>Copy what is selected</source>
            <translation>Auswahl kopieren</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Edit profile…</source>
            <translation>Profil bearbeiten…</translation>
        </message>
        <message>
            <source>Edit the last message, in the empty field</source>
            <translation>Die letzte Nachricht bearbeiten, im leeren Feld</translation>
        </message>
        <message>
            <source>Endpoint details…</source>
            <translation>Details zum Endpunkt…</translation>
        </message>
        <message>
            <source>Endpoint figures…</source>
            <translation>Kennzahlen des Endpunkts…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Find endpoint…</source>
            <translation>Endpunkt suchen…</translation>
        </message>
        <message>
            <source>Find in conversation…</source>
            <translation>In der Unterhaltung suchen…</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Weitersuchen</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Rückwärts suchen</translation>
        </message>
        <message>
            <source>Font…</source>
            <translation>Schriftart…</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>In the conversation</source>
            <translation>In der Unterhaltung</translation>
        </message>
        <message>
            <source>In the list of conversations</source>
            <translation>In der Liste der Unterhaltungen</translation>
        </message>
        <message>
            <source>Inspect the last reply…</source>
            <translation>Letzte Antwort untersuchen…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts…</source>
            <translation>Tastenkürzel…</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Text größer</translation>
        </message>
        <message>
            <source>Leave the message that is edited</source>
            <translation>Bearbeiten der Nachricht abbrechen</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Make compact</source>
            <translation>Komprimieren</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>In Ordner verschieben…</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>New profile…</source>
            <translation>Neues Profil…</translation>
        </message>
        <message>
            <source>Newer version…</source>
            <translation>Neuere Version…</translation>
        </message>
        <message>
            <source>Next conversation</source>
            <translation>Nächste Unterhaltung</translation>
        </message>
        <message>
            <source>Normal text</source>
            <translation>Text normal</translation>
        </message>
        <message>
            <source>Open the message as text</source>
            <translation>Nachricht als Text öffnen</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Pin or unpin</source>
            <translation>Anheften oder lösen</translation>
        </message>
        <message>
            <source>Previous conversation</source>
            <translation>Vorherige Unterhaltung</translation>
        </message>
        <message>
            <source>Profiles…</source>
            <translation>Profile…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Prompt-Bibliothek…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Neu generieren</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Problem melden…</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Aus Sicherung wiederherstellen…</translation>
        </message>
        <message>
            <source>Run a set of prompts…</source>
            <translation>Prompt-Reihe ausführen…</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Suchen…</translation>
        </message>
        <message>
            <source>Select the message, then all</source>
            <translation>Die Nachricht auswählen, dann alles</translation>
        </message>
        <message>
            <source>Set up an endpoint…</source>
            <translation>Endpunkt einrichten…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <source>Sign in to AWS…</source>
            <translation>Bei AWS anmelden…</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Text kleiner</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>System prompt…</source>
            <translation>System-Prompt…</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>Schlagwörter…</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <source>Trash…</source>
            <translation>Papierkorb…</translation>
        </message>
        <message>
            <source>While writing</source>
            <translation>Beim Schreiben</translation>
        </message>
        <message>
            <source>Who am I?…</source>
            <translation>Wer bin ich?…</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Nachricht schreiben</translation>
        </message>
    </context>
    <context>
        <name>AdvancedFields</name>
        <message>
            <source>A JSON object; most formats need none.</source>
            <translation>Ein JSON-Objekt; die meisten Formate brauchen keines.</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <source>Container format options</source>
            <translation>Optionen des Container-Formats</translation>
        </message>
        <message>
            <source>The options are a JSON object, like {"name": "value"}, or empty.</source>
            <translation>Die Optionen sind ein JSON-Objekt wie {"name": "value"} oder leer.</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Übertragung</translation>
        </message>
        <message>
            <source>▸ Advanced</source>
            <translation>▸ Erweitert</translation>
        </message>
        <message>
            <source>▾ Advanced</source>
            <translation>▾ Erweitert</translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message>
            <source>Attach as a file</source>
            <translation>Als Datei anhängen</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Dateien anhängen</translation>
        </message>
        <message>
            <source>Pasted picture {number}.png</source>
            <translation>Eingefügtes Bild {number}.png</translation>
        </message>
        <message>
            <source>Pasted text.txt</source>
            <translation>Eingefügter Text.txt</translation>
        </message>
        <message>
            <source>Picture {number}</source>
            <translation>Bild {number}</translation>
        </message>
        <message>
            <source>You pasted {count} characters.</source>
            <translation>Sie haben {count} Zeichen eingefügt.</translation>
        </message>
        <message>
            <source>{pixels}{size}, made smaller from {original}{before}</source>
            <translation>{pixels}{size}, verkleinert von {original}{before}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsBar</name>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} entfernen</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>The reply failed.</source>
            <translation>Die Antwort ist fehlgeschlagen.</translation>
        </message>
        <message>
            <source>The reply is there.</source>
            <translation>Die Antwort ist da.</translation>
        </message>
    </context>
    <context>
        <name>Checkup</name>
        <message>
            <source>Copy policy</source>
            <translation>Richtlinie kopieren</translation>
        </message>
        <message>
            <source>Go the way to the endpoint step by step, and ask it a short question</source>
            <translation>Den Weg zum Endpunkt Schritt für Schritt prüfen und ihm eine kurze Frage stellen</translation>
        </message>
        <message>
            <source>It fails at the step “{step}”.</source>
            <translation>Es scheitert beim Schritt „{step}“.</translation>
        </message>
        <message>
            <source>It works: first token after {seconds} s.</source>
            <translation>Es funktioniert: erstes Token nach {seconds} s.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Anmelden…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>Verbindung testen</translation>
        </message>
        <message>
            <source>Testing the connection…</source>
            <translation>Die Verbindung wird getestet…</translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>Test läuft…</translation>
        </message>
        <message>
            <source>The test was stopped.</source>
            <translation>Der Test wurde abgebrochen.</translation>
        </message>
        <message>
            <source>this endpoint</source>
            <translation>dieser Endpunkt</translation>
        </message>
    </context>
    <context>
        <name>Colours</name>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Lila</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Türkis</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <source>Nothing fits.</source>
            <translation>Kein Treffer.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Search actions, conversations, endpoints and settings</source>
            <translation>Aktionen, Unterhaltungen, Endpunkte und Einstellungen suchen</translation>
        </message>
        <message>
            <source>Search commands</source>
            <translation>Befehle suchen</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Unwrap code</source>
            <translation>Code nicht umbrechen</translation>
        </message>
        <message>
            <source>Wrap code</source>
            <translation>Code umbrechen</translation>
        </message>
    </context>
    <context>
        <name>CompareColumn</name>
        <message>
            <source>Continue with this</source>
            <translation>Damit fortfahren</translation>
        </message>
        <message>
            <source>Continue with {label}</source>
            <translation>Mit {label} fortfahren</translation>
        </message>
        <message>
            <source>Differences of {label}</source>
            <translation>Unterschiede von {label}</translation>
        </message>
    </context>
    <context>
        <name>CompareForm</name>
        <message>
            <source>Add an endpoint</source>
            <translation>Endpunkt hinzufügen</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>One prompt for all of them</source>
            <translation>Ein Prompt für alle</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Stop all</source>
            <translation>Alle stoppen</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Export the comparison</source>
            <translation>Vergleich exportieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Nothing: the replies themselves</source>
            <translation>Nichts: die Antworten selbst</translation>
        </message>
        <message>
            <source>Show what differs from</source>
            <translation>Unterschiede zeigen gegenüber</translation>
        </message>
        <message>
            <source>The replies come here side by side, and are kept as versions of one conversation.</source>
            <translation>Hier erscheinen die Antworten nebeneinander; sie werden als Versionen einer Unterhaltung aufbewahrt.</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <source>Exported to {path}.</source>
            <translation>Nach {path} exportiert.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Attach files</source>
            <translation>Dateien anhängen</translation>
        </message>
        <message>
            <source>Attach pictures, text, code or PDFs</source>
            <translation>Bilder, Text, Code oder PDFs anhängen</translation>
        </message>
        <message>
            <source>Send (Ctrl+Enter)</source>
            <translation>Senden (Strg+Enter)</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Senden (Enter)</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Nachricht schreiben</translation>
        </message>
        <message>
            <source>Write the next message; it is sent after the reply</source>
            <translation>Nächste Nachricht schreiben; sie wird nach der Antwort gesendet</translation>
        </message>
    </context>
    <context>
        <name>ContenderRow</name>
        <message>
            <source>Component</source>
            <translation>Komponente</translation>
        </message>
        <message>
            <source>Endpoint {number}</source>
            <translation>Endpunkt {number}</translation>
        </message>
        <message>
            <source>Max tokens</source>
            <translation>Max. Tokens</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove endpoint {number}</source>
            <translation>Endpunkt {number} entfernen</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <source>{name} of endpoint {number}</source>
            <translation>{name} von Endpunkt {number}</translation>
        </message>
        <message>
            <source>{name}; empty as the profile has it</source>
            <translation>{name}; leer wie im Profil</translation>
        </message>
    </context>
    <context>
        <name>ContextFields</name>
        <message>
            <source>Ask before sending</source>
            <translation>Vor dem Senden fragen</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Kontextlänge</translation>
        </message>
        <message>
            <source>Leave the oldest messages out</source>
            <translation>Die ältesten Nachrichten weglassen</translation>
        </message>
        <message>
            <source>The context length is a whole number of tokens, as 8192.</source>
            <translation>Die Kontextlänge ist eine ganze Zahl von Tokens, etwa 8192.</translation>
        </message>
        <message>
            <source>The model’s tokenizer.json, to count exactly. Empty: tokens are estimated.</source>
            <translation>Die tokenizer.json des Modells, um genau zu zählen. Leer: Tokens werden geschätzt.</translation>
        </message>
        <message>
            <source>Tokenizer file</source>
            <translation>Tokenizer-Datei</translation>
        </message>
        <message>
            <source>Tokens of prompt and reply together; empty if unknown.</source>
            <translation>Tokens von Prompt und Antwort zusammen; leer, falls unbekannt.</translation>
        </message>
        <message>
            <source>When a conversation is longer</source>
            <translation>Wenn eine Unterhaltung länger ist</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message numerus="yes">
            <source> · %n old message(s) would stay out</source>
            <translation>
                <numerusform> · %n alte Nachricht bliebe weg</numerusform>
                <numerusform> · %n alte Nachrichten blieben weg</numerusform>
            </translation>
        </message>
        <message>
            <source>About {tokens} of {length} tokens</source>
            <translation>Etwa {tokens} von {length} Tokens</translation>
        </message>
    </context>
    <context>
        <name>ConversationPicker</name>
        <message numerus="yes">
            <source>%n ticked</source>
            <translation>
                <numerusform>%n ausgewählt</numerusform>
                <numerusform>%n ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversations to export</source>
            <translation>Zu exportierende Unterhaltungen</translation>
        </message>
        <message>
            <source>Filter by title</source>
            <translation>Nach Titel filtern</translation>
        </message>
        <message>
            <source>Filter conversations</source>
            <translation>Unterhaltungen filtern</translation>
        </message>
        <message>
            <source>Tick all shown</source>
            <translation>Alle gezeigten auswählen</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Keine auswählen</translation>
        </message>
    </context>
    <context>
        <name>CrashNotices</name>
        <message>
            <source>Details…</source>
            <translation>Details…</translation>
        </message>
        <message>
            <source>SageDesk ended unexpectedly at {when} ({what}). What was written and received until then is kept.</source>
            <translation>SageDesk wurde um {when} unerwartet beendet ({what}). Was bis dahin geschrieben und empfangen wurde, ist erhalten.</translation>
        </message>
        <message>
            <source>Something went wrong inside SageDesk. It goes on, and everything is kept; please report it.</source>
            <translation>In SageDesk ist ein Fehler aufgetreten. Es läuft weiter, und alles ist erhalten; bitte melden Sie ihn.</translation>
        </message>
    </context>
    <context>
        <name>DashboardWindow</name>
        <message>
            <source>${amount} in all</source>
            <translation>insgesamt ${amount}</translation>
        </message>
        <message numerus="yes">
            <source>%n replies, {failed} of them failed; {tokens} tokens.</source>
            <translation>
                <numerusform>%n Antwort, davon {failed} fehlgeschlagen; {tokens} Tokens.</numerusform>
                <numerusform>%n Antworten, davon {failed} fehlgeschlagen; {tokens} Tokens.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpunkt</translation>
        </message>
        <message>
            <source>Endpoint figures</source>
            <translation>Kennzahlen des Endpunkts</translation>
        </message>
        <message>
            <source>Estimated cost by day</source>
            <translation>Geschätzte Kosten nach Tag</translation>
        </message>
        <message>
            <source>Failures by kind</source>
            <translation>Fehler nach Art</translation>
        </message>
        <message>
            <source>Half of them {p50}, 95 in 100 at most {p95}</source>
            <translation>Die Hälfte höchstens {p50}, 95 von 100 höchstens {p95}</translation>
        </message>
        <message>
            <source>No prices are known.</source>
            <translation>Es sind keine Preise bekannt.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Nothing was measured.</source>
            <translation>Nichts wurde gemessen.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>Seit %n Tag</numerusform>
                <numerusform>Die letzten %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>This endpoint gave no reply in this time.</source>
            <translation>Dieser Endpunkt hat in dieser Zeit keine Antwort gegeben.</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>Zeit bis zum ersten Token</translation>
        </message>
        <message>
            <source>Tokens a second</source>
            <translation>Tokens pro Sekunde</translation>
        </message>
        <message>
            <source>Tokens by day</source>
            <translation>Tokens nach Tag</translation>
        </message>
        <message>
            <source>{count} in all</source>
            <translation>{count} insgesamt</translation>
        </message>
        <message>
            <source>{kind}: {count}</source>
            <translation>{kind}: {count}</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Keys and passwords are left out. Nothing is sent anywhere: copy it.</source>
            <translation>Schlüssel und Passwörter sind weggelassen. Nichts wird irgendwohin gesendet: Kopieren Sie es.</translation>
        </message>
    </context>
    <context>
        <name>DevicePage</name>
        <message>
            <source>Another code</source>
            <translation>Anderer Code</translation>
        </message>
        <message>
            <source>Asking {host} for a code…</source>
            <translation>{host} wird nach einem Code gefragt…</translation>
        </message>
        <message>
            <source>Code {code}</source>
            <translation>Code {code}</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Code kopieren</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>Browser öffnen</translation>
        </message>
        <message>
            <source>Open the browser, check that it shows this code, and confirm it there.</source>
            <translation>Öffnen Sie den Browser, prüfen Sie, dass er diesen Code zeigt, und bestätigen Sie ihn dort.</translation>
        </message>
        <message>
            <source>The browser opens {page}</source>
            <translation>Der Browser öffnet {page}</translation>
        </message>
        <message>
            <source>Waiting for you to confirm… {left}</source>
            <translation>Warten auf Ihre Bestätigung… {left}</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Sie sind angemeldet.</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy this into your report, with what you did and what happened. It has no keys, no passwords and nothing of your conversations, and is sent nowhere by SageDesk.</source>
            <translation>Kopieren Sie dies in Ihre Meldung und beschreiben Sie, was Sie getan haben und was geschehen ist. Es enthält keine Schlüssel, keine Passwörter und nichts aus Ihren Unterhaltungen und wird von SageDesk nirgendwohin gesendet.</translation>
        </message>
        <message>
            <source>Go the way to the endpoint of “{name}”, and ask it a short question</source>
            <translation>Den Weg zum Endpunkt von „{name}“ prüfen und ihm eine kurze Frage stellen</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>Problem melden</translation>
        </message>
        <message>
            <source>Test the connection too</source>
            <translation>Auch die Verbindung testen</translation>
        </message>
    </context>
    <context>
        <name>DoneStep</name>
        <message>
            <source>All of it can be changed later under Profiles.</source>
            <translation>Alles lässt sich später unter Profile ändern.</translation>
        </message>
        <message>
            <source>Messages go to the endpoint {endpoint} in {region}.</source>
            <translation>Nachrichten gehen an den Endpunkt {endpoint} in {region}.</translation>
        </message>
        <message>
            <source>Messages go to the endpoint {endpoint}.</source>
            <translation>Nachrichten gehen an den Endpunkt {endpoint}.</translation>
        </message>
        <message>
            <source>Profile name</source>
            <translation>Name des Profils</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>EndpointCard</name>
        <message>
            <source>Being looked up…</source>
            <translation>Wird abgefragt…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Endpoint of “{name}”</source>
            <translation>Endpunkt von „{name}“</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>EndpointFacts</name>
        <message>
            <source>About the endpoint</source>
            <translation>Über den Endpunkt</translation>
        </message>
        <message>
            <source>Ask the container</source>
            <translation>Container fragen</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Anfrage läuft…</translation>
        </message>
        <message>
            <source>Change the price…</source>
            <translation>Preis ändern…</translation>
        </message>
        <message>
            <source>Choose an endpoint to see what runs there.</source>
            <translation>Einen Endpunkt wählen, um zu sehen, was dort läuft.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Sends up to four small requests, of one token each, to find out what it speaks. You pay for them.</source>
            <translation>Sendet bis zu vier kleine Anfragen mit je einem Token, um herauszufinden, was er spricht. Sie zahlen dafür.</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
    </context>
    <context>
        <name>EndpointList</name>
        <message>
            <source>By name</source>
            <translation>Nach Name</translation>
        </message>
        <message>
            <source>By state</source>
            <translation>Nach Zustand</translation>
        </message>
        <message>
            <source>Endpoints</source>
            <translation>Endpunkte</translation>
        </message>
        <message>
            <source>Look up “{name}”</source>
            <translation>„{name}“ abfragen</translation>
        </message>
        <message>
            <source>Name, state, instance, image, model</source>
            <translation>Name, Zustand, Instanz, Image, Modell</translation>
        </message>
        <message>
            <source>Youngest first</source>
            <translation>Jüngste zuerst</translation>
        </message>
    </context>
    <context>
        <name>EndpointPicker</name>
        <message>
            <source>Being looked up…</source>
            <translation>Wird abgefragt…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose an endpoint</source>
            <translation>Endpunkt wählen</translation>
        </message>
        <message>
            <source>Choose one of its inference components</source>
            <translation>Eine seiner Inferenzkomponenten wählen</translation>
        </message>
        <message>
            <source>Endpoints and components: {shown} of {total}</source>
            <translation>Endpunkte und Komponenten: {shown} von {total}</translation>
        </message>
        <message>
            <source>Endpoints and components: {total}</source>
            <translation>Endpunkte und Komponenten: {total}</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Inference components are not listed. {why}</source>
            <translation>Inferenzkomponenten werden nicht aufgelistet. {why}</translation>
        </message>
        <message>
            <source>Instances, images and models are known of {known} of the {total} only: filter by name.</source>
            <translation>Instanzen, Images und Modelle sind nur von {known} der {total} bekannt: nach Name filtern.</translation>
        </message>
        <message>
            <source>Listing the endpoints in {region}…</source>
            <translation>Endpunkte in {region} werden aufgelistet…</translation>
        </message>
        <message>
            <source>Listing… {total} so far</source>
            <translation>Wird aufgelistet… bisher {total}</translation>
        </message>
        <message>
            <source>Nothing could be listed.</source>
            <translation>Nichts konnte aufgelistet werden.</translation>
        </message>
        <message>
            <source>Nothing fits.</source>
            <translation>Kein Treffer.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Signed in with</source>
            <translation>Angemeldet mit</translation>
        </message>
        <message>
            <source>There are no endpoints in {region}.</source>
            <translation>In {region} gibt es keine Endpunkte.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Use this endpoint</source>
            <translation>Diesen Endpunkt verwenden</translation>
        </message>
    </context>
    <context>
        <name>EndpointReminder</name>
        <message>
            <source>Details…</source>
            <translation>Details…</translation>
        </message>
        <message>
            <source>Not again</source>
            <translation>Nicht mehr</translation>
        </message>
        <message>
            <source>The endpoint {endpoint}, which you last used {when}, still runs and is billed: {cost}. It runs since {since}.</source>
            <translation>Der Endpunkt {endpoint}, zuletzt {when} benutzt, läuft noch und wird berechnet: {cost}. Er läuft seit {since}.</translation>
        </message>
        <message>
            <source>about {amount} an hour</source>
            <translation>etwa {amount} pro Stunde</translation>
        </message>
        <message>
            <source>at a price that is not known</source>
            <translation>zu einem unbekannten Preis</translation>
        </message>
        <message>
            <source>{count} endpoints that you used on earlier days still run and are billed, together {cost}: {names}.</source>
            <translation>{count} Endpunkte, die Sie an früheren Tagen benutzt haben, laufen noch und werden berechnet, zusammen {cost}: {names}.</translation>
        </message>
    </context>
    <context>
        <name>EndpointStep</name>
        <message>
            <source>Choose from the account…</source>
            <translation>Aus dem Konto wählen…</translation>
        </message>
        <message>
            <source>Endpoint URL</source>
            <translation>URL des Endpunkts</translation>
        </message>
        <message>
            <source>Endpoint name</source>
            <translation>Name des Endpunkts</translation>
        </message>
        <message>
            <source>Only for a VPC interface endpoint, a proxy or an emulator.</source>
            <translation>Nur für einen VPC-Schnittstellenendpunkt, einen Proxy oder einen Emulator.</translation>
        </message>
        <message>
            <source>Pick it from your account, or type its name.</source>
            <translation>Aus Ihrem Konto auswählen oder den Namen eintippen.</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>The region’s own</source>
            <translation>Die der Region</translation>
        </message>
        <message>
            <source>Which endpoint?</source>
            <translation>Welcher Endpunkt?</translation>
        </message>
    </context>
    <context>
        <name>Endpoints</name>
        <message>
            <source>AWS profile {name}</source>
            <translation>AWS-Profil {name}</translation>
        </message>
        <message>
            <source>As {name}</source>
            <translation>Wie {name}</translation>
        </message>
        <message>
            <source>Default credential chain</source>
            <translation>Standardkette der Anmeldeinformationen</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n Unterhaltung</numerusform>
                <numerusform>%n Unterhaltungen</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>Ein Ordner</translation>
        </message>
        <message>
            <source>A folder with a file for each conversation</source>
            <translation>Ein Ordner mit einer Datei je Unterhaltung</translation>
        </message>
        <message>
            <source>A line for each conversation, for fine-tuning and evaluation.</source>
            <translation>Eine Zeile je Unterhaltung, für Fine-Tuning und Evaluation.</translation>
        </message>
        <message>
            <source>All branches</source>
            <translation>Alle Zweige</translation>
        </message>
        <message>
            <source>Chosen conversations</source>
            <translation>Ausgewählte Unterhaltungen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <source>Dates and times</source>
            <translation>Datum und Uhrzeit</translation>
        </message>
        <message>
            <source>Endpoint and parameters</source>
            <translation>Endpunkt und Parameter</translation>
        </message>
        <message>
            <source>Every version of every message, not only what is shown</source>
            <translation>Jede Version jeder Nachricht, nicht nur die gezeigte</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Everything, with all branches. It can be imported again, and nothing is lost.</source>
            <translation>Alles, mit allen Zweigen. Lässt sich wieder importieren, und nichts geht verloren.</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>Unterhaltungen exportieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>JSON, lossless</source>
            <translation>JSON, verlustfrei</translation>
        </message>
        <message>
            <source>JSONL of chat messages</source>
            <translation>JSONL mit Chat-Nachrichten</translation>
        </message>
        <message>
            <source>One page that needs nothing else, light or dark, and prints well.</source>
            <translation>Eine Seite, die sonst nichts braucht, hell oder dunkel, gut zu drucken.</translation>
        </message>
        <message>
            <source>Pages to print and to send.</source>
            <translation>Seiten zum Drucken und Versenden.</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Reiner Text</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Fortschritt des Exports</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Überlegungen</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>System-Prompt</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>Diese Unterhaltung</translation>
        </message>
        <message>
            <source>To read and to keep under version control. Every text stands in it as it came.</source>
            <translation>Zum Lesen und für die Versionsverwaltung. Jeder Text steht darin, wie er kam.</translation>
        </message>
        <message>
            <source>To read and to paste.</source>
            <translation>Zum Lesen und Einfügen.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What goes along</source>
            <translation>Was mitkommt</translation>
        </message>
        <message>
            <source>YAML front matter, for Obsidian and git</source>
            <translation>YAML-Front-Matter, für Obsidian und git</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message numerus="yes">
            <source>%n file(s) exported to {target}</source>
            <translation>
                <numerusform>%n Datei nach {target} exportiert</numerusform>
                <numerusform>%n Dateien nach {target} exportiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>Stopped. What was written by then is whole.</source>
            <translation>Abgebrochen. Was bis dahin geschrieben wurde, ist vollständig.</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Gefragt</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Vollständig</translation>
        </message>
        <message>
            <source>Completion tokens</source>
            <translation>Tokens der Antwort</translation>
        </message>
        <message>
            <source>Container format</source>
            <translation>Container-Format</translation>
        </message>
        <message>
            <source>Cut at the token limit</source>
            <translation>An der Token-Grenze abgeschnitten</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpunkt</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Estimated cost</source>
            <translation>Geschätzte Kosten</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Finish reason</source>
            <translation>Grund des Endes</translation>
        </message>
        <message>
            <source>Inference component</source>
            <translation>Inferenzkomponente</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>Old messages left out</source>
            <translation>Weggelassene alte Nachrichten</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Prompt format</source>
            <translation>Prompt-Format</translation>
        </message>
        <message>
            <source>Prompt tokens</source>
            <translation>Tokens des Prompts</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Anfrage-ID</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Wird empfangen</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>System-Prompt</translation>
        </message>
        <message>
            <source>The endpoint’s</source>
            <translation>Die des Endpunkts</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
    </context>
    <context>
        <name>FailureAction</name>
        <message>
            <source>Ask the model to go on where it was cut off</source>
            <translation>Das Modell bitten, dort fortzufahren, wo es abgeschnitten wurde</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Copy policy</source>
            <translation>Richtlinie kopieren</translation>
        </message>
        <message>
            <source>Copy policy for the log</source>
            <translation>Richtlinie für das Protokoll kopieren</translation>
        </message>
        <message>
            <source>Copy the smallest IAM policy that allows it, to hand to whoever manages your account</source>
            <translation>Die kleinste IAM-Richtlinie kopieren, die es erlaubt, für die Person, die Ihr Konto verwaltet</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Edit profile</source>
            <translation>Profil bearbeiten</translation>
        </message>
        <message>
            <source>Fetch the last 50 lines of the container’s log</source>
            <translation>Die letzten 50 Zeilen aus dem Protokoll des Containers holen</translation>
        </message>
        <message>
            <source>Have the reply made anew</source>
            <translation>Die Antwort neu erstellen lassen</translation>
        </message>
        <message>
            <source>Hide log lines</source>
            <translation>Protokollzeilen ausblenden</translation>
        </message>
        <message>
            <source>Open log stream</source>
            <translation>Log-Stream öffnen</translation>
        </message>
        <message>
            <source>Open the endpoint’s profile</source>
            <translation>Das Profil des Endpunkts öffnen</translation>
        </message>
        <message>
            <source>Open the log in the AWS console, after asking</source>
            <translation>Das Protokoll in der AWS-Konsole öffnen, nach Rückfrage</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Show and copy what a report needs</source>
            <translation>Zeigen und kopieren, was eine Meldung braucht</translation>
        </message>
        <message>
            <source>Show log lines</source>
            <translation>Protokollzeilen zeigen</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Sign in to AWS again</source>
            <translation>Erneut bei AWS anmelden</translation>
        </message>
    </context>
    <context>
        <name>FailurePanel</name>
        <message>
            <source>What can be done</source>
            <translation>Was sich tun lässt</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n Token</numerusform>
                <numerusform>%n Tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>first after {seconds} s</source>
            <translation>erstes nach {seconds} s</translation>
        </message>
        <message>
            <source>{rate} tokens/s</source>
            <translation>{rate} Tokens/s</translation>
        </message>
        <message>
            <source>{seconds} s in all</source>
            <translation>{seconds} s insgesamt</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>First run</source>
            <translation>Erster Start</translation>
        </message>
        <message>
            <source>Go on without</source>
            <translation>Trotzdem weiter</translation>
        </message>
        <message>
            <source>Keep for this run only</source>
            <translation>Nur bis zum Beenden behalten</translation>
        </message>
        <message>
            <source>Leave this; Endpoint › Set up an endpoint… leads here again</source>
            <translation>Überspringen; Endpunkt › Endpunkt einrichten… führt wieder hierher</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Schritt {number} von {count}</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>System-Prompt</translation>
        </message>
        <message>
            <source>System prompt: none</source>
            <translation>System-Prompt: keiner</translation>
        </message>
        <message>
            <source>System prompt: {text}</source>
            <translation>System-Prompt: {text}</translation>
        </message>
    </context>
    <context>
        <name>IdentityDialog</name>
        <message>
            <source>ARN</source>
            <translation>ARN</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy ARN</source>
            <translation>ARN kopieren</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Anmeldeinformationen</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <translation>Erneut anmelden…</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>Who am I?</source>
            <translation>Wer bin ich?</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n conversation(s) imported from {source}</source>
            <translation>
                <numerusform>%n Unterhaltung aus {source} importiert</numerusform>
                <numerusform>%n Unterhaltungen aus {source} importiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n there already</source>
            <translation>
                <numerusform>, %n war schon da</numerusform>
                <numerusform>, %n waren schon da</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Import conversations</source>
            <translation>Unterhaltungen importieren</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Fortschritt des Imports</translation>
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation>{name} wird gelesen…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>What could not be read</source>
            <translation>Was sich nicht lesen ließ</translation>
        </message>
        <message>
            <source>What could not be read:</source>
            <translation>Was sich nicht lesen ließ:</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Exports of chats (*.json *.zip)</source>
            <translation>Exportierte Chats (*.json *.zip)</translation>
        </message>
        <message>
            <source>Import conversations</source>
            <translation>Unterhaltungen importieren</translation>
        </message>
        <message>
            <source>Nothing can be imported: the library is open only for reading.</source>
            <translation>Importieren ist nicht möglich: Die Bibliothek ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>Stopped. Conversations that were added by then stay.</source>
            <translation>Abgebrochen. Bis dahin hinzugefügte Unterhaltungen bleiben.</translation>
        </message>
    </context>
    <context>
        <name>InspectorWindow</name>
        <message>
            <source>As code</source>
            <translation>Als Code</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Code for</source>
            <translation>Code für</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Header</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>Inspector pages</source>
            <translation>Seiten des Inspektors</translation>
        </message>
        <message>
            <source>Long bodies are kept up to a bound; secrets are removed.</source>
            <translation>Lange Inhalte werden bis zu einer Grenze aufbewahrt; Geheimnisse sind entfernt.</translation>
        </message>
        <message>
            <source>No secret is in it: it signs with what its own tool finds.</source>
            <translation>Es enthält kein Geheimnis: Es signiert mit dem, was sein eigenes Werkzeug findet.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Teile</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>The profile of this reply is gone. {unrecorded}</source>
            <translation>Das Profil dieser Antwort gibt es nicht mehr. {unrecorded}</translation>
        </message>
        <message>
            <source>The wire was not recorded for this reply: Settings, Keeping, Raw requests and responses.</source>
            <translation>Für diese Antwort wurde der Datenverkehr nicht aufgezeichnet: Einstellungen, Aufbewahrung, Rohe Anfragen und Antworten.</translation>
        </message>
        <message>
            <source>What the profile writes for this conversation today. {unrecorded}</source>
            <translation>Was das Profil heute für diese Unterhaltung schreibt. {unrecorded}</translation>
        </message>
    </context>
    <context>
        <name>LastReply</name>
        <message>
            <source>The last code was copied.</source>
            <translation>Der letzte Code wurde kopiert.</translation>
        </message>
        <message>
            <source>The last reply was copied.</source>
            <translation>Die letzte Antwort wurde kopiert.</translation>
        </message>
        <message>
            <source>There is no code in the last reply.</source>
            <translation>In der letzten Antwort ist kein Code.</translation>
        </message>
    </context>
    <context>
        <name>LatencyPicture</name>
        <message>
            <source>Queued</source>
            <translation>In der Warteschlange</translation>
        </message>
        <message>
            <source>Speed, at most {rate} {unit}</source>
            <translation>Geschwindigkeit, höchstens {rate} {unit}</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Empfang</translation>
        </message>
        <message>
            <source>Times of the reply</source>
            <translation>Zeiten der Antwort</translation>
        </message>
        <message>
            <source>Until the first token</source>
            <translation>Bis zum ersten Token</translation>
        </message>
        <message>
            <source>bytes a second</source>
            <translation>Bytes pro Sekunde</translation>
        </message>
        <message>
            <source>tokens a second</source>
            <translation>Tokens pro Sekunde</translation>
        </message>
        <message>
            <source>{phase}: {seconds} s</source>
            <translation>{phase}: {seconds} s</translation>
        </message>
        <message>
            <source>{rate} tokens a second</source>
            <translation>{rate} Tokens pro Sekunde</translation>
        </message>
    </context>
    <context>
        <name>LibraryCare</name>
        <message>
            <source>A backup was made and verified: {name}</source>
            <translation>Eine Sicherung wurde erstellt und geprüft: {name}</translation>
        </message>
        <message>
            <source>A part of the library is damaged.</source>
            <translation>Ein Teil der Bibliothek ist beschädigt.</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Sicherungen…</translation>
        </message>
        <message>
            <source>Checking the library…</source>
            <translation>Die Bibliothek wird geprüft…</translation>
        </message>
        <message>
            <source>Close SageDesk and start it again: it then recovers what can be read, and keeps the damaged file.</source>
            <translation>SageDesk schließen und neu starten: Es rettet dann, was sich lesen lässt, und behält die beschädigte Datei.</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>Eine Sicherung wird erstellt…</translation>
        </message>
        <message>
            <source>Making the library compact…</source>
            <translation>Die Bibliothek wird komprimiert…</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>Wird wiederhergestellt…</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <translation>Die Bibliothek ist in Ordnung.</translation>
        </message>
        <message>
            <source>The library was restored. What it was until now is kept as a backup.</source>
            <translation>Die Bibliothek wurde wiederhergestellt. Ihr bisheriger Stand ist als Sicherung erhalten.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{size} were given back to the disk.</source>
            <translation>{size} auf dem Datenträger wurden freigegeben.</translation>
        </message>
    </context>
    <context>
        <name>LibraryOpening</name>
        <message>
            <source>Backups…</source>
            <translation>Sicherungen…</translation>
        </message>
        <message>
            <source>Conversations can be read and exported, and nothing can be written.</source>
            <translation>Unterhaltungen können gelesen und exportiert werden; geschrieben werden kann nichts.</translation>
        </message>
        <message>
            <source>Nothing can be written: the library is read-only</source>
            <translation>Schreiben ist nicht möglich: Die Bibliothek ist schreibgeschützt</translation>
        </message>
        <message>
            <source>Only read it</source>
            <translation>Nur lesen</translation>
        </message>
        <message>
            <source>Opening the conversations takes longer than usual: they are checked, recovered, or brought to the form of this version. A backup is made before anything is changed.</source>
            <translation>Das Öffnen der Unterhaltungen dauert länger als sonst: Sie werden geprüft, gerettet oder in die Form dieser Version gebracht. Bevor etwas geändert wird, entsteht eine Sicherung.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet…</translation>
        </message>
        <message>
            <source>The library is not open</source>
            <translation>Die Bibliothek ist nicht geöffnet</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>LogBox</name>
        <message>
            <source>Copy policy for the log</source>
            <translation>Richtlinie für das Protokoll kopieren</translation>
        </message>
        <message>
            <source>Last lines of the log</source>
            <translation>Letzte Zeilen des Protokolls</translation>
        </message>
    </context>
    <context>
        <name>Looks</name>
        <message>
            <source>Font of the conversation</source>
            <translation>Schriftart der Unterhaltung</translation>
        </message>
        <message>
            <source>Messages are shown in this font. Code keeps its own.</source>
            <translation>Nachrichten erscheinen in dieser Schrift. Code behält seine eigene.</translation>
        </message>
        <message>
            <source>The system’s font</source>
            <translation>Die Schrift des Systems</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Reading the log…</source>
            <translation>Das Protokoll wird gelesen…</translation>
        </message>
        <message numerus="yes">
            <source>The last %n line(s) of {group}, times in UTC</source>
            <translation>
                <numerusform>%n Zeile vom Ende von {group}, Zeiten in UTC</numerusform>
                <numerusform>Die letzten %n Zeilen von {group}, Zeiten in UTC</numerusform>
            </translation>
        </message>
        <message>
            <source>The log {group} is empty.</source>
            <translation>Das Protokoll {group} ist leer.</translation>
        </message>
        <message>
            <source>The policy was copied. Hand it to whoever manages your AWS account, or add it in IAM yourself.</source>
            <translation>Die Richtlinie wurde kopiert. Geben Sie sie der Person, die Ihr AWS-Konto verwaltet, oder fügen Sie sie selbst in IAM hinzu.</translation>
        </message>
        <message>
            <source>The profile that this endpoint was asked with is gone, so nobody can read its log.</source>
            <translation>Das Profil, mit dem dieser Endpunkt gefragt wurde, gibt es nicht mehr; darum lässt sich sein Protokoll nicht lesen.</translation>
        </message>
        <message>
            <source>The profile that this endpoint was asked with is gone.</source>
            <translation>Das Profil, mit dem dieser Endpunkt gefragt wurde, gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This is no address of a log: {arn}</source>
            <translation>Das ist keine Adresse eines Protokolls: {arn}</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>All conversations</source>
            <translation>Alle Unterhaltungen</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Delete folder, keep its conversations</source>
            <translation>Ordner löschen, Unterhaltungen behalten</translation>
        </message>
        <message>
            <source>Export folder…</source>
            <translation>Ordner exportieren…</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>In Ordner verschieben</translation>
        </message>
        <message>
            <source>New conversation here</source>
            <translation>Neue Unterhaltung hier</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>New folder inside</source>
            <translation>Neuer Unterordner</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Neuer Ordner…</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Kein Ordner</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Anheften</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>Schlagwörter…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Aus dem Archiv nehmen</translation>
        </message>
        <message>
            <source>Top level</source>
            <translation>Oberste Ebene</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message numerus="yes">
            <source>%n message(s) deleted.</source>
            <translation>
                <numerusform>%n Nachricht gelöscht.</numerusform>
                <numerusform>%n Nachrichten gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Ctrl+Enter sends, Enter begins a new line.</source>
            <translation>Strg+Enter sendet, Enter beginnt eine neue Zeile.</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter begins a new line.</source>
            <translation>Enter sendet, Umschalt+Enter beginnt eine neue Zeile.</translation>
        </message>
    </context>
    <context>
        <name>MfaDialog</name>
        <message>
            <source>AWS wants the code that your MFA device “{device}” shows now.</source>
            <translation>AWS verlangt den Code, den Ihr MFA-Gerät „{device}“ jetzt zeigt.</translation>
        </message>
        <message>
            <source>MFA code</source>
            <translation>MFA-Code</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>The last code was not accepted. Each code can be used once: wait for the next.</source>
            <translation>Der letzte Code wurde nicht angenommen. Jeder Code gilt nur einmal: Warten Sie auf den nächsten.</translation>
        </message>
    </context>
    <context>
        <name>NetworkFields</name>
        <message>
            <source>A PEM file of authorities to trust besides, as your company’s.</source>
            <translation>Eine PEM-Datei mit Zertifizierungsstellen, denen zusätzlich vertraut wird, etwa denen Ihrer Firma.</translation>
        </message>
        <message>
            <source>As for all profiles</source>
            <translation>Wie für alle Profile</translation>
        </message>
        <message>
            <source>Dual-stack hosts (IPv6)</source>
            <translation>Dual-Stack-Hosts (IPv6)</translation>
        </message>
        <message>
            <source>FIPS hosts</source>
            <translation>FIPS-Hosts</translation>
        </message>
        <message>
            <source>Further certificates</source>
            <translation>Weitere Zertifikate</translation>
        </message>
        <message>
            <source>Larger ones are not sent. SageMaker takes 6 MiB, of some accounts more.</source>
            <translation>Größere werden nicht gesendet. SageMaker nimmt 6 MiB an, von manchen Konten mehr.</translation>
        </message>
        <message>
            <source>Largest request (MiB)</source>
            <translation>Größte Anfrage (MiB)</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>Adresse des Proxys</translation>
        </message>
        <message>
            <source>That of the system</source>
            <translation>Der des Systems</translation>
        </message>
        <message>
            <source>The largest request is a number of MiB, like 6, or empty.</source>
            <translation>Die größte Anfrage ist eine Zahl von MiB, etwa 6, oder leer.</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Dieser</translation>
        </message>
        <message>
            <source>Those of this system too</source>
            <translation>Auch die dieses Systems</translation>
        </message>
        <message>
            <source>Those that AWS’s tools bring</source>
            <translation>Die der AWS-Werkzeuge</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <translation>Vertraute Zertifikate</translation>
        </message>
        <message>
            <source>▸ Network</source>
            <translation>▸ Netzwerk</translation>
        </message>
        <message>
            <source>▾ Network</source>
            <translation>▾ Netzwerk</translation>
        </message>
    </context>
    <context>
        <name>NewestDialog</name>
        <message>
            <source>Ask {host}</source>
            <translation>{host} fragen</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Anfrage läuft…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Newer version</source>
            <translation>Neuere Version</translation>
        </message>
        <message>
            <source>Open the page…</source>
            <translation>Seite öffnen…</translation>
        </message>
        <message>
            <source>SageDesk {newest} is there; this is {version}.</source>
            <translation>SageDesk {newest} ist da; dies ist {version}.</translation>
        </message>
        <message>
            <source>This is SageDesk {version}, and the newest one is {newest}.</source>
            <translation>Dies ist SageDesk {version}, und die neueste Version ist {newest}.</translation>
        </message>
        <message>
            <source>This is SageDesk {version}. Newer ones are published at {page}

The button asks {host} for the number of the newest one: a single request that carries the name and version of this program, and nothing of yours. SageDesk never asks by itself.</source>
            <translation>Dies ist SageDesk {version}. Neuere Versionen erscheinen unter {page}

Die Schaltfläche fragt {host} nach der Nummer der neuesten: eine einzige Anfrage, die Name und Version dieses Programms enthält und nichts von Ihnen. Von sich aus fragt SageDesk nie.</translation>
        </message>
        <message>
            <source>This is SageDesk {version}. This build does not name a page where newer ones are published: ask where you got it from.</source>
            <translation>Dies ist SageDesk {version}. Diese Ausgabe nennt keine Seite, auf der neuere erscheinen: Fragen Sie dort, wo Sie sie erhalten haben.</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Was bekannt ist</translation>
        </message>
    </context>
    <context>
        <name>Openings</name>
        <message>
            <source>The link to this conversation was copied.</source>
            <translation>Der Link zu dieser Unterhaltung wurde kopiert.</translation>
        </message>
        <message>
            <source>There is no endpoint profile named {name}.</source>
            <translation>Es gibt kein Endpunktprofil namens {name}.</translation>
        </message>
    </context>
    <context>
        <name>Organising</name>
        <message numerus="yes">
            <source>%n conversation(s) put into the archive.</source>
            <translation>
                <numerusform>%n Unterhaltung archiviert.</numerusform>
                <numerusform>%n Unterhaltungen archiviert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) were deleted.</source>
            <translation>
                <numerusform>%n Unterhaltung gelöscht.</numerusform>
                <numerusform>%n Unterhaltungen gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>The folder “{name}” was deleted. What was in it is kept.</source>
            <translation>Der Ordner „{name}“ wurde gelöscht. Was darin war, ist erhalten.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>“{title}” was deleted.</source>
            <translation>„{title}“ wurde gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>Overlays</name>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n neue</numerusform>
                <numerusform>%n neue</numerusform>
            </translation>
        </message>
        <message>
            <source>Jump to latest</source>
            <translation>Zum Neuesten springen</translation>
        </message>
        <message>
            <source>Jump to latest (End)</source>
            <translation>Zum Neuesten springen (Ende)</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Neueste</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Endpoint profile</source>
            <translation>Endpunktprofil</translation>
        </message>
        <message>
            <source>Go to conversation</source>
            <translation>Zur Unterhaltung gehen</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>not available now</source>
            <translation>derzeit nicht verfügbar</translation>
        </message>
    </context>
    <context>
        <name>ParameterPanel</name>
        <message>
            <source>All endpoints</source>
            <translation>Alle Endpunkte</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close the parameters</source>
            <translation>Parameter schließen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete the preset</source>
            <translation>Voreinstellung löschen</translation>
        </message>
        <message>
            <source>Keep what is set here as a preset</source>
            <translation>Das hier Gesetzte als Voreinstellung behalten</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Voreinstellung</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Set for</source>
            <translation>Gilt für</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>Diese Unterhaltung</translation>
        </message>
        <message>
            <source>This endpoint</source>
            <translation>Dieser Endpunkt</translation>
        </message>
    </context>
    <context>
        <name>ParameterRow</name>
        <message>
            <source>Do not set it here</source>
            <translation>Hier nicht setzen</translation>
        </message>
        <message>
            <source>Do not set {parameter}</source>
            <translation>{parameter} nicht setzen</translation>
        </message>
        <message>
            <source>In force: set here.</source>
            <translation>Gilt: hier gesetzt.</translation>
        </message>
        <message>
            <source>In force: {value}, from all endpoints.</source>
            <translation>Gilt: {value}, von allen Endpunkten.</translation>
        </message>
        <message>
            <source>In force: {value}, from the endpoint.</source>
            <translation>Gilt: {value}, vom Endpunkt.</translation>
        </message>
        <message>
            <source>In force: {value}, from this conversation.</source>
            <translation>Gilt: {value}, von dieser Unterhaltung.</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>Nicht gesetzt</translation>
        </message>
        <message>
            <source>Not set: the container’s own default.</source>
            <translation>Nicht gesetzt: die Vorgabe des Containers.</translation>
        </message>
        <message>
            <source>One on each line; a line break in one is written \n.</source>
            <translation>Eine je Zeile; ein Zeilenumbruch darin wird \n geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>ParameterSetting</name>
        <message>
            <source>Its name. One of the same name is replaced.</source>
            <translation>Ihr Name. Eine gleichen Namens wird ersetzt.</translation>
        </message>
        <message>
            <source>Save a preset</source>
            <translation>Voreinstellung speichern</translation>
        </message>
        <message>
            <source>The preset “{name}” was deleted.</source>
            <translation>Die Voreinstellung „{name}“ wurde gelöscht.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Parameters</name>
        <message>
            <source>Max tokens</source>
            <translation>Max. Tokens</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Presence-Penalty</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Repetition-Penalty</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Stop sequences</source>
            <translation>Stoppsequenzen</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>Top K</source>
            <translation>Top K</translation>
        </message>
        <message>
            <source>Top P</source>
            <translation>Top P</translation>
        </message>
        <message>
            <source>{label} is a number, like {example}, or empty.</source>
            <translation>{label} ist eine Zahl, etwa {example}, oder leer.</translation>
        </message>
        <message>
            <source>{label} is a whole number, like {example}, or empty.</source>
            <translation>{label} ist eine ganze Zahl, etwa {example}, oder leer.</translation>
        </message>
    </context>
    <context>
        <name>PartsModel</name>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>Bytes so far</source>
            <translation>Bytes bisher</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Sekunden</translation>
        </message>
    </context>
    <context>
        <name>PartsTable</name>
        <message>
            <source>Parts of the response</source>
            <translation>Teile der Antwort</translation>
        </message>
    </context>
    <context>
        <name>PictureLayout</name>
        <message>
            <source>An image that cannot be shown</source>
            <translation>Ein Bild, das nicht gezeigt werden kann</translation>
        </message>
    </context>
    <context>
        <name>PortalFields</name>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Region of IAM Identity Center</source>
            <translation>Region von IAM Identity Center</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Sign in and list</source>
            <translation>Anmelden und auflisten</translation>
        </message>
        <message>
            <source>Sign in at the portal, and choose among your accounts and roles</source>
            <translation>Am Portal anmelden und unter Ihren Konten und Rollen wählen</translation>
        </message>
        <message>
            <source>Start URL</source>
            <translation>Start-URL</translation>
        </message>
        <message>
            <source>The address of your company’s AWS access portal.</source>
            <translation>Die Adresse des AWS-Zugangsportals Ihrer Firma.</translation>
        </message>
    </context>
    <context>
        <name>PortalListing</name>
        <message>
            <source>You are signed in. Choose the account and the role.</source>
            <translation>Sie sind angemeldet. Wählen Sie Konto und Rolle.</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Preview of the first page</source>
            <translation>Vorschau der ersten Seite</translation>
        </message>
    </context>
    <context>
        <name>PriceDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>From the table that comes with SageDesk: {region}, {date}.</source>
            <translation>Aus der mit SageDesk gelieferten Tabelle: {region}, {date}.</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>Instanztyp</translation>
        </message>
        <message>
            <source>Price per hour</source>
            <translation>Preis pro Stunde</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>The table has no price for this type.</source>
            <translation>Die Tabelle hat keinen Preis für diesen Typ.</translation>
        </message>
        <message>
            <source>This is your own price.</source>
            <translation>Dies ist Ihr eigener Preis.</translation>
        </message>
        <message>
            <source>US dollars an hour</source>
            <translation>US-Dollar pro Stunde</translation>
        </message>
        <message>
            <source>US dollars for one instance and hour, in {region}</source>
            <translation>US-Dollar für eine Instanz und Stunde, in {region}</translation>
        </message>
        <message>
            <source>Use the table's price</source>
            <translation>Preis der Tabelle verwenden</translation>
        </message>
    </context>
    <context>
        <name>ProductionBand</name>
        <message>
            <source>Production: {name}</source>
            <translation>Produktion: {name}</translation>
        </message>
    </context>
    <context>
        <name>ProductionConsent</name>
        <message>
            <source>Do not send</source>
            <translation>Nicht senden</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>Send this to production?</source>
            <translation>An die Produktion senden?</translation>
        </message>
        <message>
            <source>Send to production</source>
            <translation>An Produktion senden</translation>
        </message>
        <message>
            <source>“{name}” ({where}) is marked as production. You are asked once, until SageDesk is closed.</source>
            <translation>„{name}“ ({where}) ist als Produktion markiert. Gefragt wird einmal, bis SageDesk geschlossen wird.</translation>
        </message>
    </context>
    <context>
        <name>ProfileChoice</name>
        <message>
            <source>The guide runs on this computer, and costs nothing.</source>
            <translation>Die Anleitung läuft auf diesem Computer und kostet nichts.</translation>
        </message>
    </context>
    <context>
        <name>ProfileForm</name>
        <message>
            <source>Development or test</source>
            <translation>Entwicklung oder Test</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>Production has a red band, and the first message of each run is asked about.</source>
            <translation>Produktion hat ein rotes Band, und vor der ersten Nachricht nach jedem Start wird gefragt.</translation>
        </message>
    </context>
    <context>
        <name>PromptLibraryWindow</name>
        <message numerus="yes">
            <source>%n prompt(s) were added.</source>
            <translation>
                <numerusform>%n Prompt hinzugefügt.</numerusform>
                <numerusform>%n Prompts hinzugefügt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n prompt(s) were written.</source>
            <translation>
                <numerusform>%n Prompt geschrieben.</numerusform>
                <numerusform>%n Prompts geschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were there already.</source>
            <translation>
                <numerusform>%n war schon da.</numerusform>
                <numerusform>%n waren schon da.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Empty for none; work/letters for a folder in a folder.</source>
            <translation>Leer für keinen; arbeit/briefe für einen Ordner in einem Ordner.</translation>
        </message>
        <message>
            <source>Export as Markdown files into a folder</source>
            <translation>Als Markdown-Dateien in einen Ordner exportieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Import a folder of Markdown files</source>
            <translation>Einen Ordner mit Markdown-Dateien importieren</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Prompt library</source>
            <translation>Prompt-Bibliothek</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>These are no UTF-8 text: {names}.</source>
            <translation>Das ist kein UTF-8-Text: {names}.</translation>
        </message>
        <message>
            <source>Type / at the start of a line of your message to find a prompt.</source>
            <translation>Mit / am Anfang einer Zeile Ihrer Nachricht lässt sich ein Prompt finden.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Use in the message</source>
            <translation>In der Nachricht verwenden</translation>
        </message>
        <message>
            <source>What stands in {{double braces}} is asked for when the prompt is used.</source>
            <translation>Was in {{doppelten Klammern}} steht, wird erfragt, wenn der Prompt verwendet wird.</translation>
        </message>
        <message>
            <source>You are asked for: {names}</source>
            <translation>Erfragt wird: {names}</translation>
        </message>
        <message>
            <source>“{name}” was deleted.</source>
            <translation>„{name}“ wurde gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>PromptSetWindow</name>
        <message>
            <source>, {failed} failed</source>
            <translation>, {failed} fehlgeschlagen</translation>
        </message>
        <message>
            <source>; waiting for {names}</source>
            <translation>; warten auf {names}</translation>
        </message>
        <message>
            <source>A .jsonl, .csv or .md file. A run that was stopped goes on where it was.</source>
            <translation>Eine .jsonl-, .csv- oder .md-Datei. Ein abgebrochener Lauf geht dort weiter, wo er war.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>CSV with a column “prompt”, or JSON Lines with “prompt” or “messages”.</source>
            <translation>CSV mit einer Spalte „prompt“ oder JSON Lines mit „prompt“ oder „messages“.</translation>
        </message>
        <message>
            <source>Choose the prompts</source>
            <translation>Prompts wählen</translation>
        </message>
        <message>
            <source>Choose the prompts…</source>
            <translation>Prompts wählen…</translation>
        </message>
        <message>
            <source>Choose the results</source>
            <translation>Ergebnisse wählen</translation>
        </message>
        <message>
            <source>Choose the results…</source>
            <translation>Ergebnisse wählen…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Endpoints</source>
            <translation>Endpunkte</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Requests at the same time at each endpoint</source>
            <translation>Gleichzeitige Anfragen je Endpunkt</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ausführen</translation>
        </message>
        <message>
            <source>Run a set of prompts</source>
            <translation>Prompt-Reihe ausführen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>{done} of {total} done</source>
            <translation>{done} von {total} fertig</translation>
        </message>
    </context>
    <context>
        <name>PromptTree</name>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
    </context>
    <context>
        <name>QueueBar</name>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>Delete: {text}</source>
            <translation>Löschen: {text}</translation>
        </message>
        <message>
            <source>Edit: {text}</source>
            <translation>Bearbeiten: {text}</translation>
        </message>
        <message>
            <source>Next: {text}</source>
            <translation>Als Nächstes: {text}</translation>
        </message>
        <message>
            <source>Queued messages</source>
            <translation>Wartende Nachrichten</translation>
        </message>
        <message>
            <source>Queued: {text}</source>
            <translation>Wartend: {text}</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Jetzt senden</translation>
        </message>
        <message>
            <source>Send now: {text}</source>
            <translation>Jetzt senden: {text}</translation>
        </message>
    </context>
    <context>
        <name>Queueing</name>
        <message>
            <source>Choose an endpoint profile first. The one of this conversation is gone.</source>
            <translation>Zuerst ein Endpunktprofil wählen. Das dieser Unterhaltung gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>The queued message was deleted.</source>
            <translation>Die wartende Nachricht wurde gelöscht.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Details for a report</source>
            <translation>Details für eine Meldung</translation>
        </message>
        <message>
            <source>Open the log’s folder</source>
            <translation>Ordner des Protokolls öffnen</translation>
        </message>
        <message>
            <source>The log is {file}</source>
            <translation>Das Protokoll ist {file}</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Was schiefging</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Backups of the library</source>
            <translation>Sicherungen der Bibliothek</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <source>Conversations and messages since then are no longer shown. They are kept in a backup made now.</source>
            <translation>Spätere Unterhaltungen und Nachrichten werden nicht mehr gezeigt. Sie bleiben in einer Sicherung erhalten, die jetzt erstellt wird.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>Eine Sicherung wird erstellt…</translation>
        </message>
        <message>
            <source>Put the library back to what it was on {moment}?</source>
            <translation>Die Bibliothek auf den Stand vom {moment} zurücksetzen?</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Wiederherstellen…</translation>
        </message>
        <message>
            <source>SageDesk makes these by itself while you pause, and keeps some of the last hours, days and weeks. Restoring one puts every conversation back to what it was then; what there is now becomes a backup, so that you can come back to it.</source>
            <translation>SageDesk erstellt diese von selbst, während Sie pausieren, und behält einige der letzten Stunden, Tage und Wochen. Das Wiederherstellen setzt jede Unterhaltung auf den damaligen Stand; der jetzige wird zur Sicherung, sodass Sie zu ihm zurückkehren können.</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>There are no backups yet.</source>
            <translation>Es gibt noch keine Sicherungen.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>before an update</source>
            <translation>vor einer Aktualisierung</translation>
        </message>
        <message>
            <source>before another was restored</source>
            <translation>vor einer Wiederherstellung</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>von Hand</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>beschädigt</translation>
        </message>
    </context>
    <context>
        <name>ResultsModel</name>
        <message>
            <source>Failed: {error}</source>
            <translation>Fehlgeschlagen: {error}</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
    </context>
    <context>
        <name>RoleFields</name>
        <message>
            <source>External id</source>
            <translation>Externe ID</translation>
        </message>
        <message>
            <source>MFA device</source>
            <translation>MFA-Gerät</translation>
        </message>
        <message>
            <source>Only where these credentials are to assume a role first.</source>
            <translation>Nur wenn mit diesen Anmeldeinformationen zuerst eine Rolle zu übernehmen ist.</translation>
        </message>
        <message>
            <source>Role to assume</source>
            <translation>Zu übernehmende Rolle</translation>
        </message>
        <message>
            <source>Session name</source>
            <translation>Name der Sitzung</translation>
        </message>
        <message>
            <source>Where the role wants an MFA code: it is asked for with the first message.</source>
            <translation>Wenn die Rolle einen MFA-Code verlangt: Er wird bei der ersten Nachricht erfragt.</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message numerus="yes">
            <source>%n failed; the results say why.</source>
            <translation>
                <numerusform>%n fehlgeschlagen; die Ergebnisse sagen, warum.</numerusform>
                <numerusform>%n fehlgeschlagen; die Ergebnisse sagen, warum.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n prompt(s) were not asked.</source>
            <translation>
                <numerusform>%n Prompt wurde nicht gestellt.</numerusform>
                <numerusform>%n Prompts wurden nicht gestellt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Run it again, and it goes on with them.</source>
            <translation>Erneut ausführen, dann geht es mit ihnen weiter.</translation>
        </message>
        <message>
            <source>Written to {path}.</source>
            <translation>Nach {path} geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Assistant</source>
            <translation>Assistent</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <source>Conversation {title}</source>
            <translation>Unterhaltung {title}</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>a block of code</source>
            <translation>ein Codeblock</translation>
        </message>
        <message>
            <source>a tool call</source>
            <translation>ein Werkzeugaufruf</translation>
        </message>
        <message>
            <source>an image</source>
            <translation>ein Bild</translation>
        </message>
        <message>
            <source>in conversations with a tag</source>
            <translation>in Unterhaltungen mit einem Schlagwort</translation>
        </message>
        <message>
            <source>in the last month</source>
            <translation>im letzten Monat</translation>
        </message>
        <message>
            <source>in the last week</source>
            <translation>in der letzten Woche</translation>
        </message>
        <message>
            <source>older than a day, as 2026-03-31 or 7d</source>
            <translation>älter als ein Tag, etwa 2026-03-31 oder 7d</translation>
        </message>
        <message>
            <source>older than a month</source>
            <translation>älter als ein Monat</translation>
        </message>
        <message>
            <source>older than a week</source>
            <translation>älter als eine Woche</translation>
        </message>
        <message>
            <source>older than a year</source>
            <translation>älter als ein Jahr</translation>
        </message>
        <message>
            <source>reasoning</source>
            <translation>Überlegungen</translation>
        </message>
        <message>
            <source>since a day, as 2026-03-31 or 7d</source>
            <translation>seit einem Tag, etwa 2026-03-31 oder 7d</translation>
        </message>
        <message>
            <source>since yesterday</source>
            <translation>seit gestern</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>until yesterday</source>
            <translation>bis gestern</translation>
        </message>
        <message>
            <source>what an endpoint said</source>
            <translation>was ein Endpunkt gesagt hat</translation>
        </message>
        <message>
            <source>what the model said</source>
            <translation>was das Modell gesagt hat</translation>
        </message>
        <message>
            <source>what you or the model said</source>
            <translation>was Sie oder das Modell gesagt haben</translation>
        </message>
        <message>
            <source>what you said</source>
            <translation>was Sie gesagt haben</translation>
        </message>
        <message>
            <source>with code, an image, reasoning or a tool call</source>
            <translation>mit Code, Bild, Überlegungen oder Werkzeugaufruf</translation>
        </message>
        <message>
            <source>{title}, {speaker}: {text}</source>
            <translation>{title}, {speaker}: {text}</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Completions</source>
            <translation>Vervollständigungen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search all conversations (Ctrl+Shift+F)

ports harbour	messages with both words
harb*	words that begin so
“the old harbour”	these words in this order
-draft	without this word
endpoint: tag: role: has: before: after:	filters</source>
            <translation>Alle Unterhaltungen durchsuchen (Strg+Umschalt+F)

hafen schiff	Nachrichten mit beiden Wörtern
haf*	Wörter mit diesem Anfang
"der alte hafen"	diese Wörter in dieser Reihenfolge
-entwurf	ohne dieses Wort
endpoint: tag: role: has: before: after:	Filter</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Unterhaltungen durchsuchen</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Nothing found for “{text}”.

Try fewer words, the beginning of a word with *, or leave out a filter. Filters are endpoint: tag: role: has: before: after:</source>
            <translation>Nichts gefunden für „{text}“.

Versuchen Sie weniger Wörter, den Anfang eines Worts mit * oder lassen Sie einen Filter weg. Filter sind endpoint: tag: role: has: before: after:</translation>
        </message>
        <message>
            <source>Older messages are still being read: {percent} % can be found by now.</source>
            <translation>Ältere Nachrichten werden noch eingelesen: {percent} % sind schon auffindbar.</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Suchergebnisse</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message numerus="yes">
            <source>&amp;Leave out %n old message(s)</source>
            <translation>
                <numerusform>%n alte Nachricht &amp;weglassen</numerusform>
                <numerusform>%n alte Nachrichten &amp;weglassen</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Send all of it</source>
            <translation>&amp;Alles senden</translation>
        </message>
        <message>
            <source>This is about {tokens} tokens, and the model takes {length}, of which some are for the reply.</source>
            <translation>Das sind etwa {tokens} Tokens, und das Modell nimmt {length}, einige davon für die Antwort.</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Back to the default</source>
            <translation>Zurück zur Vorgabe</translation>
        </message>
        <message>
            <source>Reset {setting}</source>
            <translation>{setting} zurücksetzen</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source> days</source>
            <translation> Tage</translation>
        </message>
        <message>
            <source>A PEM file of certification authorities that are trusted besides.</source>
            <translation>Eine PEM-Datei mit Zertifizierungsstellen, denen zusätzlich vertraut wird.</translation>
        </message>
        <message>
            <source>Accent</source>
            <translation>Akzentfarbe</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Amber</source>
            <translation>Bernstein</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <source>Ask AWS’s hosts that have IPv6 too. Off: as the AWS configuration says.</source>
            <translation>Bei AWS die Hosts fragen, die auch IPv6 haben. Aus: wie die AWS-Konfiguration sagt.</translation>
        </message>
        <message>
            <source>Ask AWS’s hosts with validated cryptography. Off: as the AWS configuration says.</source>
            <translation>Bei AWS die Hosts mit validierter Kryptografie fragen. Aus: wie die AWS-Konfiguration sagt.</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>By the endpoint</source>
            <translation>Vom Endpunkt</translation>
        </message>
        <message>
            <source>Changed shortcuts</source>
            <translation>Geänderte Tastenkürzel</translation>
        </message>
        <message>
            <source>Close to the tray</source>
            <translation>In die Taskleiste schließen</translation>
        </message>
        <message>
            <source>Closing the window leaves SageDesk in the tray, if its icon is there.</source>
            <translation>Beim Schließen des Fensters bleibt SageDesk in der Taskleiste, wenn sein Symbol dort ist.</translation>
        </message>
        <message>
            <source>Code font</source>
            <translation>Schrift für Code</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Bequem</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Kompakt</translation>
        </message>
        <message>
            <source>Compact brings the lines of a conversation closer together.</source>
            <translation>Kompakt rückt die Zeilen einer Unterhaltung enger zusammen.</translation>
        </message>
        <message>
            <source>Companies put their own into the system. AWS_CA_BUNDLE is respected.</source>
            <translation>Firmen hinterlegen ihre eigenen im System. AWS_CA_BUNDLE wird beachtet.</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Strg+Enter</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Dichte</translation>
        </message>
        <message>
            <source>Dual-stack hosts</source>
            <translation>Dual-Stack-Hosts</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>FIPS hosts</source>
            <translation>FIPS-Hosts</translation>
        </message>
        <message>
            <source>Figures below replies</source>
            <translation>Kennzahlen unter Antworten</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Schriftart</translation>
        </message>
        <message>
            <source>For the inspector: what went over the wire with each reply, without secrets, up to 256 KB each way.</source>
            <translation>Für den Inspektor: was mit jeder Antwort übertragen wurde, ohne Geheimnisse, bis zu 256 KB je Richtung.</translation>
        </message>
        <message>
            <source>From the first message</source>
            <translation>Aus der ersten Nachricht</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Voll</translation>
        </message>
        <message>
            <source>Further certificates</source>
            <translation>Weitere Zertifikate</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Generierung</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>How many days deleted conversations can be had back before they are gone.</source>
            <translation>Wie viele Tage gelöschte Unterhaltungen sich zurückholen lassen, bevor sie verschwinden.</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Symbol in der Taskleiste</translation>
        </message>
        <message>
            <source>Keep raw requests and responses</source>
            <translation>Rohe Anfragen und Antworten aufbewahren</translation>
        </message>
        <message>
            <source>Keep the trash for</source>
            <translation>Papierkorb behalten für</translation>
        </message>
        <message>
            <source>Keeping</source>
            <translation>Aufbewahrung</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Larger ones are not sent. SageMaker takes 6 MiB, of some accounts more.</source>
            <translation>Größere werden nicht gesendet. SageMaker nimmt 6 MiB an, von manchen Konten mehr.</translation>
        </message>
        <message>
            <source>Largest request</source>
            <translation>Größte Anfrage</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Light or dark. High contrast is light or dark like the system.</source>
            <translation>Hell oder dunkel. Hoher Kontrast ist hell oder dunkel wie das System.</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Line width</source>
            <translation>Zeilenbreite</translation>
        </message>
        <message>
            <source>Long or awaited ones</source>
            <translation>Lange oder erwartete</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>Parameters of all endpoints</source>
            <translation>Parameter aller Endpunkte</translation>
        </message>
        <message>
            <source>Parameters under a name, to be taken in one step.</source>
            <translation>Parameter unter einem Namen, in einem Schritt zu übernehmen.</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Voreinstellungen</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>Adresse des Proxys</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Reduziert</translation>
        </message>
        <message>
            <source>Reduced: nothing moves by itself.</source>
            <translation>Reduziert: Nichts bewegt sich von selbst.</translation>
        </message>
        <message>
            <source>Send with</source>
            <translation>Senden mit</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Sent with every message, unless the endpoint or the conversation sets others.</source>
            <translation>Gehen mit jeder Nachricht mit, wenn Endpunkt oder Unterhaltung keine anderen setzen.</translation>
        </message>
        <message>
            <source>Shows SageDesk in the tray of the desktop, where it has one.</source>
            <translation>Zeigt SageDesk in der Taskleiste des Desktops, wo es eine gibt.</translation>
        </message>
        <message>
            <source>Tell of replies</source>
            <translation>Antworten melden</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>That of the system</source>
            <translation>Der des Systems</translation>
        </message>
        <message>
            <source>The colour of buttons, links and the focus. High contrast has its own.</source>
            <translation>Die Farbe von Schaltflächen, Links und Fokus. Hoher Kontrast hat seine eigene.</translation>
        </message>
        <message>
            <source>The endpoint makes a title after its first reply. That is one more short request for each new conversation, of up to 1,500 tokens, paid for like any other.</source>
            <translation>Der Endpunkt macht nach seiner ersten Antwort einen Titel. Das ist eine kurze Anfrage mehr je neuer Unterhaltung, bis zu 1.500 Tokens, bezahlt wie jede andere.</translation>
        </message>
        <message>
            <source>The font of code in messages.</source>
            <translation>Die Schrift für Code in Nachrichten.</translation>
        </message>
        <message>
            <source>The font of messages. Code has its own.</source>
            <translation>Die Schrift der Nachrichten. Code hat seine eigene.</translation>
        </message>
        <message>
            <source>The key that sends a message. With Ctrl+Enter, Enter begins a new line.</source>
            <translation>Die Taste, die eine Nachricht sendet. Bei Strg+Enter beginnt Enter eine neue Zeile.</translation>
        </message>
        <message>
            <source>The language of SageDesk’s own words, from the next start on.</source>
            <translation>Die Sprache der Oberfläche von SageDesk, ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>The shortcuts that are not the default ones, by action.</source>
            <translation>Die Tastenkürzel, die von der Vorgabe abweichen, nach Aktion.</translation>
        </message>
        <message>
            <source>The size of the text of a conversation, in percent.</source>
            <translation>Die Größe des Textes einer Unterhaltung, in Prozent.</translation>
        </message>
        <message>
            <source>The system’s font</source>
            <translation>Die Schrift des Systems</translation>
        </message>
        <message>
            <source>The system’s is that of HTTPS_PROXY and NO_PROXY, or of the Windows or macOS settings.</source>
            <translation>Der des Systems ist der aus HTTPS_PROXY und NO_PROXY oder aus den Einstellungen von Windows oder macOS.</translation>
        </message>
        <message>
            <source>The widest that the text of a conversation gets, in pixels at 100 %.</source>
            <translation>Die größte Breite des Textes einer Unterhaltung, in Pixeln bei 100 %.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Dieser</translation>
        </message>
        <message>
            <source>Those of this system too</source>
            <translation>Auch die dieses Systems</translation>
        </message>
        <message>
            <source>Those that AWS’s tools bring</source>
            <translation>Die der AWS-Werkzeuge</translation>
        </message>
        <message>
            <source>Titles of conversations</source>
            <translation>Titel der Unterhaltungen</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <translation>Vertraute Zertifikate</translation>
        </message>
        <message>
            <source>Turns all shortcuts of actions on or off. Keys for writing and moving stay.</source>
            <translation>Schaltet alle Tastenkürzel von Aktionen ein oder aus. Tasten zum Schreiben und Bewegen bleiben.</translation>
        </message>
        <message>
            <source>Used where “This one” is chosen. User name and password belong in HTTPS_PROXY.</source>
            <translation>Gilt, wenn „Dieser“ gewählt ist. Benutzername und Passwort gehören in HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>Which endpoint gave a reply, its tokens, the time to the first one, and how fast it came.</source>
            <translation>Welcher Endpunkt geantwortet hat, seine Tokens, die Zeit bis zum ersten und wie schnell es ging.</translation>
        </message>
        <message>
            <source>Which replies are told by a notification while the window is not in front.</source>
            <translation>Welche Antworten gemeldet werden, während das Fenster nicht vorn ist.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>No setting fits.</source>
            <translation>Keine Einstellung passt.</translation>
        </message>
        <message>
            <source>Open settings.toml</source>
            <translation>settings.toml öffnen</translation>
        </message>
        <message>
            <source>Open the file of the settings in an editor</source>
            <translation>Die Einstellungsdatei in einem Editor öffnen</translation>
        </message>
        <message>
            <source>Reset all to the defaults</source>
            <translation>Alles auf die Vorgaben zurücksetzen</translation>
        </message>
        <message>
            <source>Reset all…</source>
            <translation>Alles zurücksetzen…</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>SettingsOpening</name>
        <message>
            <source>Change shortcuts…</source>
            <translation>Tastenkürzel ändern…</translation>
        </message>
        <message>
            <source>Open the parameters</source>
            <translation>Parameter öffnen</translation>
        </message>
        <message>
            <source>Open the presets</source>
            <translation>Voreinstellungen öffnen</translation>
        </message>
        <message>
            <source>This desktop has no tray.</source>
            <translation>Dieser Desktop hat keinen Bereich für Symbole in der Taskleiste.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <source>Search actions and shortcuts</source>
            <translation>Aktionen und Tastenkürzel suchen</translation>
        </message>
        <message>
            <source>Search shortcuts</source>
            <translation>Tastenkürzel suchen</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Zuweisen</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Shortcut for {action}</source>
            <translation>Tastenkürzel für {action}</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Neu zuweisen</translation>
        </message>
        <message>
            <source>This key cannot be changed.</source>
            <translation>Diese Taste lässt sich nicht ändern.</translation>
        </message>
        <message>
            <source>Use keyboard shortcuts</source>
            <translation>Tastenkürzel verwenden</translation>
        </message>
        <message>
            <source>{shortcut} belongs to {action}, which would lose it.</source>
            <translation>{shortcut} gehört zu {action} und ginge dort verloren.</translation>
        </message>
        <message>
            <source>{shortcut} is needed for writing.</source>
            <translation>{shortcut} wird zum Schreiben gebraucht.</translation>
        </message>
        <message>
            <source>{shortcut} is needed for writing. Hold Ctrl or Alt with it.</source>
            <translation>{shortcut} wird zum Schreiben gebraucht. Dazu Strg oder Alt halten.</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n Unterhaltung</numerusform>
                <numerusform>%n Unterhaltungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Ordner {name}</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>List all conversations again</source>
            <translation>Wieder alle Unterhaltungen zeigen</translation>
        </message>
        <message>
            <source>Listed conversations</source>
            <translation>Gezeigte Unterhaltungen</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <source>New conversation (Ctrl+N)</source>
            <translation>Neue Unterhaltung (Strg+N)</translation>
        </message>
        <message>
            <source>No conversation has this tag.</source>
            <translation>Keine Unterhaltung hat dieses Schlagwort.</translation>
        </message>
        <message>
            <source>No conversations yet.

What you write is kept here.</source>
            <translation>Noch keine Unterhaltungen.

Was Sie schreiben, wird hier aufbewahrt.</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Älter</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Angeheftet</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mehr zeigen</translation>
        </message>
        <message>
            <source>Tag: {tag}</source>
            <translation>Schlagwort: {tag}</translation>
        </message>
        <message>
            <source>The archive is empty.

Archive what you are done with: it can still be found and opened.</source>
            <translation>Das Archiv ist leer.

Archivieren Sie, womit Sie fertig sind: Es lässt sich weiter finden und öffnen.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Trash…</source>
            <translation>Papierkorb…</translation>
        </message>
        <message>
            <source>Which conversations are listed; the trash</source>
            <translation>Welche Unterhaltungen gezeigt werden; Papierkorb</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>Your conversations are shown once the library is open.</source>
            <translation>Ihre Unterhaltungen erscheinen, sobald die Bibliothek geöffnet ist.</translation>
        </message>
        <message>
            <source>answering</source>
            <translation>antwortet</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>eingeklappt</translation>
        </message>
        <message>
            <source>expanded</source>
            <translation>ausgeklappt</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>angeheftet</translation>
        </message>
        <message>
            <source>tags: {tags}</source>
            <translation>Schlagwörter: {tags}</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>ungelesen</translation>
        </message>
        <message>
            <source>{filter}: list all conversations again</source>
            <translation>{filter}: wieder alle Unterhaltungen zeigen</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Sign in to AWS</source>
            <translation>Bei AWS anmelden</translation>
        </message>
        <message>
            <source>Sign in to {host}</source>
            <translation>Bei {host} anmelden</translation>
        </message>
    </context>
    <context>
        <name>SignInStep</name>
        <message>
            <source>As AWS tools find it here: environment, machine’s role</source>
            <translation>Wie AWS-Werkzeuge es hier finden: Umgebung, Rolle der Maschine</translation>
        </message>
        <message>
            <source>How do you sign in to AWS?</source>
            <translation>Wie melden Sie sich bei AWS an?</translation>
        </message>
        <message>
            <source>Not at all: just look around</source>
            <translation>Gar nicht: nur umsehen</translation>
        </message>
        <message>
            <source>SageDesk talks to your own endpoints, and sends nothing anywhere else.</source>
            <translation>SageDesk spricht mit Ihren eigenen Endpunkten und sendet sonst nirgendwohin.</translation>
        </message>
        <message>
            <source>With IAM Identity Center (single sign-on)</source>
            <translation>Mit IAM Identity Center (Single Sign-on)</translation>
        </message>
        <message>
            <source>With access keys, which the keyring keeps</source>
            <translation>Mit Zugriffsschlüsseln, die der Schlüsselbund aufbewahrt</translation>
        </message>
        <message>
            <source>With an AWS profile of this computer</source>
            <translation>Mit einem AWS-Profil dieses Computers</translation>
        </message>
    </context>
    <context>
        <name>SigningIn</name>
        <message>
            <source>Account {account}, {arn}, region {region}</source>
            <translation>Konto {account}, {arn}, Region {region}</translation>
        </message>
        <message>
            <source>Ask AWS who signs the requests</source>
            <translation>AWS fragen, wer die Anfragen signiert</translation>
        </message>
        <message>
            <source>Expired.</source>
            <translation>Abgelaufen.</translation>
        </message>
        <message>
            <source>No end is known.</source>
            <translation>Kein Ende bekannt.</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Nicht angemeldet</translation>
        </message>
        <message>
            <source>Renewed by itself.</source>
            <translation>Wird von selbst erneuert.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Anmelden…</translation>
        </message>
        <message>
            <source>Signed out: sign in…</source>
            <translation>Abgemeldet: anmelden…</translation>
        </message>
        <message>
            <source>The guide needs no account: nobody signs in to it.</source>
            <translation>Die Anleitung braucht kein Konto: Bei ihr meldet sich niemand an.</translation>
        </message>
        <message>
            <source>Until {time}, {left}.</source>
            <translation>Bis {time}, {left}.</translation>
        </message>
        <message>
            <source>Until {time}.</source>
            <translation>Bis {time}.</translation>
        </message>
        <message>
            <source>Who am I?</source>
            <translation>Wer bin ich?</translation>
        </message>
        <message>
            <source>Your message waits until you have signed in. Stop takes it back.</source>
            <translation>Ihre Nachricht wartet, bis Sie sich angemeldet haben. Stopp nimmt sie zurück.</translation>
        </message>
        <message>
            <source>Your sign-in has expired. Your message is sent when you have signed in again.</source>
            <translation>Ihre Anmeldung ist abgelaufen. Ihre Nachricht wird gesendet, sobald Sie sich wieder angemeldet haben.</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>abgelaufen</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>bis {time}</translation>
        </message>
        <message>
            <source>{minutes} min left</source>
            <translation>noch {minutes} min</translation>
        </message>
    </context>
    <context>
        <name>SlashMenu</name>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpunkt</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>Erstes Token</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>Berechtigung</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signatur</translation>
        </message>
        <message>
            <source>Steps of the test</source>
            <translation>Schritte des Tests</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>is being tried</source>
            <translation>wird geprüft</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>ausgelassen</translation>
        </message>
        <message>
            <source>not yet tried</source>
            <translation>noch nicht geprüft</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>bestanden</translation>
        </message>
    </context>
    <context>
        <name>StepsPage</name>
        <message>
            <source>AWS does not take the keys any more that SageDesk keeps for this profile.</source>
            <translation>AWS nimmt die Schlüssel nicht mehr an, die SageDesk für dieses Profil aufbewahrt.</translation>
        </message>
        <message>
            <source>Asking AWS who you are…</source>
            <translation>AWS wird gefragt, wer Sie sind…</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Edit profile…</source>
            <translation>Profil bearbeiten…</translation>
        </message>
        <message>
            <source>Enter new keys…</source>
            <translation>Neue Schlüssel eingeben…</translation>
        </message>
        <message>
            <source>I have signed in</source>
            <translation>Ich bin angemeldet</translation>
        </message>
        <message>
            <source>Run this command in a terminal, sign in there, and come back.</source>
            <translation>Führen Sie diesen Befehl in einem Terminal aus, melden Sie sich dort an und kommen Sie zurück.</translation>
        </message>
        <message>
            <source>The credentials of “{name}” are given by a program, or by this machine.</source>
            <translation>Die Anmeldeinformationen von „{name}“ kommen von einem Programm oder von diesem Computer.</translation>
        </message>
        <message>
            <source>The keys are in the environment, which a running program cannot see change. Start SageDesk again from a terminal that has new ones, or let the profile sign in another way.</source>
            <translation>Die Schlüssel stehen in der Umgebung, deren Änderung ein laufendes Programm nicht sieht. Starten Sie SageDesk neu aus einem Terminal, das neue hat, oder lassen Sie das Profil sich anders anmelden.</translation>
        </message>
        <message>
            <source>The keys of the AWS profile “{name}” stand in the credentials file. Renew them the way you got them: SageDesk sees at once that the file has changed.</source>
            <translation>Die Schlüssel des AWS-Profils „{name}“ stehen in der Datei credentials. Erneuern Sie sie so, wie Sie sie bekommen haben: SageDesk sieht sofort, dass sich die Datei geändert hat.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Sie sind angemeldet.</translation>
        </message>
    </context>
    <context>
        <name>SystemPromptDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>None: the model is told nothing before the conversation.</source>
            <translation>Keiner: Dem Modell wird vor der Unterhaltung nichts gesagt.</translation>
        </message>
        <message>
            <source>Save for the endpoint</source>
            <translation>Für den Endpunkt speichern</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>System-Prompt</translation>
        </message>
        <message>
            <source>Take the endpoint’s</source>
            <translation>Den des Endpunkts nehmen</translation>
        </message>
        <message>
            <source>This is another one than that of {profile}. It is sent from the next message on.</source>
            <translation>Dies ist ein anderer als der von {profile}. Er wird ab der nächsten Nachricht gesendet.</translation>
        </message>
        <message>
            <source>This is the system prompt of {profile}.</source>
            <translation>Dies ist der System-Prompt von {profile}.</translation>
        </message>
        <message>
            <source>Use in this conversation</source>
            <translation>In dieser Unterhaltung verwenden</translation>
        </message>
        <message>
            <source>the endpoint</source>
            <translation>dem Endpunkt</translation>
        </message>
    </context>
    <context>
        <name>TagsDialog</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>Neues Schlagwort</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n conversation(s)</source>
            <translation>
                <numerusform>Schlagwörter von %n Unterhaltung</numerusform>
                <numerusform>Schlagwörter von %n Unterhaltungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Tags of “{title}”</source>
            <translation>Schlagwörter von „{title}“</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy {name}</source>
            <translation>{name} kopieren</translation>
        </message>
        <message>
            <source>The first {count} characters are shown; Copy takes all of them.</source>
            <translation>Die ersten {count} Zeichen werden gezeigt; Kopieren nimmt alle.</translation>
        </message>
    </context>
    <context>
        <name>TrashDialog</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>noch %n Tag</numerusform>
                <numerusform>noch %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n entry(s) of the trash for ever?</source>
            <translation>
                <numerusform>%n Eintrag des Papierkorbs endgültig löschen?</numerusform>
                <numerusform>%n Einträge des Papierkorbs endgültig löschen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete everything in the trash for ever?</source>
            <translation>Alles im Papierkorb endgültig löschen?</translation>
        </message>
        <message>
            <source>Delete for ever</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Delete for ever…</source>
            <translation>Endgültig löschen…</translation>
        </message>
        <message>
            <source>Deleted conversations and messages</source>
            <translation>Gelöschte Unterhaltungen und Nachrichten</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Papierkorb leeren…</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message numerus="yes">
            <source>Message and those below, %n in all</source>
            <translation>
                <numerusform>Nachricht und die darunter, insgesamt %n</numerusform>
                <numerusform>Nachricht und die darunter, insgesamt %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>Der Papierkorb ist leer.</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message numerus="yes">
            <source>What you delete stays here for %n day(s); then it is gone for ever.</source>
            <translation>
                <numerusform>Gelöschtes bleibt %n Tag hier; dann ist es endgültig weg.</numerusform>
                <numerusform>Gelöschtes bleibt %n Tage hier; dann ist es endgültig weg.</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind} · deleted: {time} · {days}</source>
            <translation>{kind} · gelöscht: {time} · {days}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Show SageDesk</source>
            <translation>SageDesk zeigen</translation>
        </message>
    </context>
    <context>
        <name>TrialStep</name>
        <message>
            <source>Container format</source>
            <translation>Container-Format</translation>
        </message>
        <message>
            <source>Does it answer?</source>
            <translation>Antwortet er?</translation>
        </message>
        <message>
            <source>Finding out what it speaks…</source>
            <translation>Es wird herausgefunden, was er spricht…</translation>
        </message>
        <message>
            <source>It speaks {format}. {reason}</source>
            <translation>Er spricht {format}. {reason}</translation>
        </message>
        <message>
            <source>Prompt format</source>
            <translation>Prompt-Format</translation>
        </message>
        <message>
            <source>What it speaks is not known. {format} is tried; choose another one if it does not answer.</source>
            <translation>Nicht bekannt, was er spricht. {format} wird versucht; wählen Sie ein anderes, wenn er nicht antwortet.</translation>
        </message>
    </context>
    <context>
        <name>VariablesForm</name>
        <message>
            <source>Insert</source>
            <translation>Einfügen</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Set up an endpoint…</source>
            <translation>Endpunkt einrichten…</translation>
        </message>
    </context>
    <context>
        <name>WindowController</name>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Title of the conversation</source>
            <translation>Titel der Unterhaltung</translation>
        </message>
    </context>
</TS>
