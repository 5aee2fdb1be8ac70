<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <name>Accessibility</name>
        <message>
            <source>The assistant is replying.</source>
            <translation>Der Assistent antwortet.</translation>
        </message>
    </context>
    <context>
        <name>AccessibleList</name>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>The reply is complete.</source>
            <translation>Die Antwort ist vollständig.</translation>
        </message>
        <message>
            <source>The reply was cut off at the token limit.</source>
            <translation>Die Antwort wurde an der Token-Grenze abgeschnitten.</translation>
        </message>
        <message>
            <source>The reply was interrupted.</source>
            <translation>Die Antwort wurde unterbrochen.</translation>
        </message>
        <message>
            <source>The reply was stopped.</source>
            <translation>Die Antwort wurde angehalten.</translation>
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
            <source>&amp;Window</source>
            <translation>&amp;Fenster</translation>
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
            <source>Colour…</source>
            <translation>Farbe…</translation>
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
            <source>Everywhere</source>
            <translation>Überall</translation>
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
            <source>Keep the message that is edited, without an answer</source>
            <translation>Bearbeitete Nachricht behalten, ohne Antwort</translation>
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
            <source>New window</source>
            <translation>Neues Fenster</translation>
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
            <source>Next window</source>
            <translation>Nächstes Fenster</translation>
        </message>
        <message>
            <source>Normal text</source>
            <translation>Text normal</translation>
        </message>
        <message>
            <source>Open in its own window</source>
            <translation>In eigenem Fenster öffnen</translation>
        </message>
        <message>
            <source>Open the context menu, as the menu key does</source>
            <translation>Kontextmenü öffnen, wie mit der Menütaste</translation>
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
            <source>Send the message that is edited</source>
            <translation>Bearbeitete Nachricht senden</translation>
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
            <source>The message after</source>
            <translation>Die Nachricht danach</translation>
        </message>
        <message>
            <source>The message before</source>
            <translation>Die Nachricht davor</translation>
        </message>
        <message>
            <source>The version after</source>
            <translation>Die Version danach</translation>
        </message>
        <message>
            <source>The version before</source>
            <translation>Die Version davor</translation>
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
            <source>Undo</source>
            <translation>Rückgängig</translation>
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
        <name>Activity</name>
        <message>
            <source>Answering…</source>
            <translation>Antwortet…</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet…</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
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
            <source>Asynchronous, through S3</source>
            <translation>Asynchron, über S3</translation>
        </message>
        <message>
            <source>Container format options</source>
            <translation>Optionen des Container-Formats</translation>
        </message>
        <message>
            <source>Custom attributes</source>
            <translation>Benutzerdefinierte Attribute</translation>
        </message>
        <message>
            <source>For asynchronous endpoints. Needs sagemaker:InvokeEndpointAsync, and s3:GetObject and s3:ListBucket on the endpoint's output bucket.</source>
            <translation>Für asynchrone Endpunkte. Braucht sagemaker:InvokeEndpointAsync sowie s3:GetObject und s3:ListBucket für den Ausgabe-Bucket des Endpunkts.</translation>
        </message>
        <message>
            <source>For containers that take OpenAI chat. Needs sagemaker:CallWithBearerToken on * besides sagemaker:InvokeEndpoint.</source>
            <translation>Für Container, die OpenAI-Chat annehmen. Braucht sagemaker:CallWithBearerToken auf * zusätzlich zu sagemaker:InvokeEndpoint.</translation>
        </message>
        <message>
            <source>For endpoints that host several models.</source>
            <translation>Für Endpunkte, die mehrere Modelle bereitstellen.</translation>
        </message>
        <message>
            <source>For endpoints that route by the prefix of a request.</source>
            <translation>Für Endpunkte, die nach dem Präfix einer Anfrage verteilen.</translation>
        </message>
        <message>
            <source>For endpoints with several production variants.</source>
            <translation>Für Endpunkte mit mehreren Produktionsvarianten.</translation>
        </message>
        <message>
            <source>For multi-model endpoints. Replies then come at once.</source>
            <translation>Für Multi-Modell-Endpunkte. Antworten kommen dann auf einmal.</translation>
        </message>
        <message>
            <source>Inference ID</source>
            <translation>Inferenz-ID</translation>
        </message>
        <message>
            <source>Inference component</source>
            <translation>Inferenzkomponente</translation>
        </message>
        <message>
            <source>Inference router</source>
            <translation>Inferenz-Router</translation>
        </message>
        <message>
            <source>InvokeEndpoint: replies come at once, when they are whole.</source>
            <translation>InvokeEndpoint: Antworten kommen auf einmal, wenn sie ganz sind.</translation>
        </message>
        <message>
            <source>Its host name, where an endpoint runs several.</source>
            <translation>Sein Hostname, wenn ein Endpunkt mehrere betreibt.</translation>
        </message>
        <message>
            <source>Like s3://bucket/folder. Only for requests of more than 128,000 bytes.</source>
            <translation>Etwa s3://bucket/ordner. Nur für Anfragen über 128.000 Bytes.</translation>
        </message>
        <message>
            <source>NEW_SESSION makes one with the first message.</source>
            <translation>NEW_SESSION erstellt mit der ersten Nachricht eine.</translation>
        </message>
        <message>
            <source>OpenAI route (/openai/v1)</source>
            <translation>OpenAI-Route (/openai/v1)</translation>
        </message>
        <message>
            <source>Prefix-aware ID</source>
            <translation>ID für Präfix-Routing</translation>
        </message>
        <message>
            <source>Replies come as they are made; at once where the endpoint does not stream.</source>
            <translation>Antworten kommen, während sie entstehen; auf einmal, wo der Endpunkt nicht streamt.</translation>
        </message>
        <message>
            <source>Routing target</source>
            <translation>Ziel des Routings</translation>
        </message>
        <message>
            <source>S3 folder for large requests</source>
            <translation>S3-Ordner für große Anfragen</translation>
        </message>
        <message>
            <source>Sent to the container as it is, for example accept_eula=true.</source>
            <translation>Geht unverändert an den Container, zum Beispiel accept_eula=true.</translation>
        </message>
        <message>
            <source>Session ID</source>
            <translation>Sitzungs-ID</translation>
        </message>
        <message>
            <source>Stands in the endpoint's captured data.</source>
            <translation>Steht in den aufgezeichneten Daten des Endpunkts.</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Streaming</translation>
        </message>
        <message>
            <source>Target container</source>
            <translation>Zielcontainer</translation>
        </message>
        <message>
            <source>Target model</source>
            <translation>Zielmodell</translation>
        </message>
        <message>
            <source>Target variant</source>
            <translation>Zielvariante</translation>
        </message>
        <message>
            <source>The endpoint name above is the router's. Needs sagemaker:InvokeInferenceRouter, and sagemaker:InvokeEndpoint on each of its endpoints.</source>
            <translation>Der Endpunktname oben ist der des Routers. Braucht sagemaker:InvokeInferenceRouter und sagemaker:InvokeEndpoint für jeden seiner Endpunkte.</translation>
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
            <source>Which of the router's targets gets the requests.</source>
            <translation>Welches Ziel des Routers die Anfragen bekommt.</translation>
        </message>
        <message>
            <source>Whole replies</source>
            <translation>Ganze Antworten</translation>
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
        <name>Application</name>
        <message>
            <source>Links are sagedesk:profile/NAME and sagedesk:conversation/ID.</source>
            <translation>Links sind sagedesk:profile/NAME und sagedesk:conversation/ID.</translation>
        </message>
        <message>
            <source>Look at it in your browser.</source>
            <translation>Sehen Sie sie sich im Browser an.</translation>
        </message>
        <message>
            <source>Look at the page in your browser.</source>
            <translation>Sehen Sie sich die Seite im Browser an.</translation>
        </message>
        <message>
            <source>The page names no newest release.</source>
            <translation>Die Seite nennt keine neueste Version.</translation>
        </message>
        <message>
            <source>This is not a link that SageDesk can open.</source>
            <translation>Diesen Link kann SageDesk nicht öffnen.</translation>
        </message>
        <message>
            <source>{hostname} could not be reached.</source>
            <translation>{hostname} war nicht erreichbar.</translation>
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
            <source>Choose an endpoint that speaks OpenAI chat, with a model that sees.</source>
            <translation>Wählen Sie einen Endpunkt, der OpenAI-Chat spricht und dessen Modell sehen kann.</translation>
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
            <source>{name} cannot be sent: the container format of this endpoint carries no pictures.</source>
            <translation>{name} kann nicht gesendet werden: Das Container-Format dieses Endpunkts überträgt keine Bilder.</translation>
        </message>
        <message>
            <source>{pixels}{size}, made smaller from {original}{before}</source>
            <translation>{pixels}{size}, verkleinert von {original}{before}</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <source>Attach a smaller file.</source>
            <translation>Hängen Sie eine kleinere Datei an.</translation>
        </message>
        <message>
            <source>Attach fewer or smaller files.</source>
            <translation>Hängen Sie weniger oder kleinere Dateien an.</translation>
        </message>
        <message>
            <source>Attach its files.</source>
            <translation>Hängen Sie die Dateien darin an.</translation>
        </message>
        <message>
            <source>Attach the part that matters, as text or as pictures.</source>
            <translation>Hängen Sie den wichtigen Teil an, als Text oder als Bilder.</translation>
        </message>
        <message>
            <source>Attach the part that matters.</source>
            <translation>Hängen Sie den wichtigen Teil an.</translation>
        </message>
        <message>
            <source>Check your rights to it.</source>
            <translation>Prüfen Sie Ihre Zugriffsrechte.</translation>
        </message>
        <message>
            <source>Open it and save it anew.</source>
            <translation>Öffnen und neu speichern.</translation>
        </message>
        <message>
            <source>Pictures (PNG, JPEG, GIF, WebP), text and code in UTF-8, and PDFs can be attached.</source>
            <translation>Anhängen lassen sich Bilder (PNG, JPEG, GIF, WebP), Text und Code in UTF-8 sowie PDFs.</translation>
        </message>
        <message>
            <source>The attachments take {size:.1f} MiB of a request; SageMaker takes at most 6 MiB.</source>
            <translation>Die Anhänge machen {size:.1f} MiB einer Anfrage aus; SageMaker nimmt höchstens 6 MiB.</translation>
        </message>
        <message>
            <source>The text of {name} has {size:.1f} MiB; at most 1 MiB can be attached.</source>
            <translation>Der Text von {name} hat {size:.1f} MiB; höchstens 1 MiB lässt sich anhängen.</translation>
        </message>
        <message>
            <source>There is no text in {name}.</source>
            <translation>In {name} ist kein Text.</translation>
        </message>
        <message>
            <source>{name} cannot be read.</source>
            <translation>{name} lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>{name} has a password.</source>
            <translation>{name} hat ein Passwort.</translation>
        </message>
        <message>
            <source>{name} has no text: its pages are pictures.</source>
            <translation>{name} hat keinen Text: Die Seiten sind Bilder.</translation>
        </message>
        <message>
            <source>{name} has {pages} pages; at most {most} are read.</source>
            <translation>{name} hat {pages} Seiten; höchstens {most} werden gelesen.</translation>
        </message>
        <message>
            <source>{name} has {size:.0f} MiB; at most {most} MiB can be attached.</source>
            <translation>{name} hat {size:.0f} MiB; höchstens {most} MiB lassen sich anhängen.</translation>
        </message>
        <message>
            <source>{name} is a damaged PDF.</source>
            <translation>{name} ist ein beschädigtes PDF.</translation>
        </message>
        <message>
            <source>{name} is a folder.</source>
            <translation>{name} ist ein Ordner.</translation>
        </message>
        <message>
            <source>{name} is neither a picture, nor text, nor a PDF.</source>
            <translation>{name} ist weder Bild noch Text noch PDF.</translation>
        </message>
        <message>
            <source>{name} is of a kind that is not known.</source>
            <translation>{name} ist von unbekannter Art.</translation>
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
        <name>Background</name>
        <message>
            <source>Please report it, with the details.</source>
            <translation>Bitte melden Sie es, mit den Details.</translation>
        </message>
        <message>
            <source>Something went wrong inside SageDesk.</source>
            <translation>In SageDesk ist ein Fehler aufgetreten.</translation>
        </message>
    </context>
    <context>
        <name>ChatPaths</name>
        <message>
            <source>This message is in another version of the conversation, in which a reply comes.</source>
            <translation>Diese Nachricht steht in einer anderen Version der Unterhaltung, in der gerade eine Antwort kommt.</translation>
        </message>
        <message>
            <source>Wait until it ends, or stop it.</source>
            <translation>Warten Sie, bis sie endet, oder halten Sie sie an.</translation>
        </message>
    </context>
    <context>
        <name>ChatSurface</name>
        <message>
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
    </context>
    <context>
        <name>Checkup</name>
        <message>
            <source>AWS accepts the credentials</source>
            <translation>AWS nimmt die Anmeldeinformationen an</translation>
        </message>
        <message>
            <source>Ask who runs it to allow the host.</source>
            <translation>Bitten Sie den Betreiber, den Host zu erlauben.</translation>
        </message>
        <message>
            <source>Check the network, the region and the endpoint URL; inside a company, a VPN or a proxy may be needed.</source>
            <translation>Prüfen Sie Netzwerk, Region und Endpunkt-URL; in einer Firma ist vielleicht ein VPN oder Proxy nötig.</translation>
        </message>
        <message>
            <source>Check the proxy in the network settings.</source>
            <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen.</translation>
        </message>
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
            <source>Port {port} of {host} is open</source>
            <translation>Port {port} von {host} ist offen</translation>
        </message>
        <message>
            <source>Port {port} of {host} is open through the proxy {proxy}</source>
            <translation>Port {port} von {host} ist über den Proxy {proxy} offen</translation>
        </message>
        <message>
            <source>Put them into HTTPS_PROXY, as your company says.</source>
            <translation>Schreiben Sie sie in HTTPS_PROXY, wie Ihre Firma es vorgibt.</translation>
        </message>
        <message>
            <source>See whether the container format and the prompt format fit the model.</source>
            <translation>Prüfen Sie, ob Container-Format und Prompt-Format zum Modell passen.</translation>
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
            <source>Testing the connection… {seconds} s</source>
            <translation>Die Verbindung wird getestet… {seconds} s</translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>Test läuft…</translation>
        </message>
        <message>
            <source>The URL is one of http://: nothing is encrypted</source>
            <translation>Die URL beginnt mit http://: Nichts wird verschlüsselt</translation>
        </message>
        <message>
            <source>The endpoint URL {url} has no host.</source>
            <translation>Die Endpunkt-URL {url} hat keinen Host.</translation>
        </message>
        <message>
            <source>The endpoint answered, but with no text.</source>
            <translation>Der Endpunkt hat geantwortet, aber ohne Text.</translation>
        </message>
        <message>
            <source>The endpoint answers</source>
            <translation>Der Endpunkt antwortet</translation>
        </message>
        <message>
            <source>The endpoint may be invoked</source>
            <translation>Der Endpunkt darf aufgerufen werden</translation>
        </message>
        <message>
            <source>The name of the proxy is not known here: {host}.</source>
            <translation>Der Name des Proxys ist hier nicht bekannt: {host}.</translation>
        </message>
        <message>
            <source>The name of the service is not known here: {host}.</source>
            <translation>Der Name des Dienstes ist hier nicht bekannt: {host}.</translation>
        </message>
        <message>
            <source>The proxy did not answer.</source>
            <translation>Der Proxy hat nicht geantwortet.</translation>
        </message>
        <message>
            <source>The proxy does not let {host} through.</source>
            <translation>Der Proxy lässt {host} nicht durch.</translation>
        </message>
        <message>
            <source>The proxy wants a user name and a password.</source>
            <translation>Der Proxy verlangt Benutzername und Passwort.</translation>
        </message>
        <message>
            <source>The proxy {host} does not take a connection on port {port}.</source>
            <translation>Der Proxy {host} nimmt auf Port {port} keine Verbindung an.</translation>
        </message>
        <message>
            <source>The proxy {host} is {address}</source>
            <translation>Der Proxy {host} ist {address}</translation>
        </message>
        <message>
            <source>The service {host} does not take a connection on port {port}.</source>
            <translation>Der Dienst {host} nimmt auf Port {port} keine Verbindung an.</translation>
        </message>
        <message>
            <source>The test was stopped.</source>
            <translation>Der Test wurde abgebrochen.</translation>
        </message>
        <message>
            <source>an unnamed authority</source>
            <translation>einer ungenannten Stelle</translation>
        </message>
        <message>
            <source>this endpoint</source>
            <translation>dieser Endpunkt</translation>
        </message>
        <message>
            <source>{host} is {address}</source>
            <translation>{host} ist {address}</translation>
        </message>
        <message>
            <source>{protocol}, certificate issued by {issuer}</source>
            <translation>{protocol}, Zertifikat ausgestellt von {issuer}</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>A profile of ~/.aws/config or ~/.aws/credentials.</source>
            <translation>Ein Profil aus ~/.aws/config oder ~/.aws/credentials.</translation>
        </message>
        <message>
            <source>A role of your company's portal. The sign-in is shared with the AWS CLI.</source>
            <translation>Eine Rolle aus dem Portal Ihrer Firma. Die Anmeldung wird mit der AWS CLI geteilt.</translation>
        </message>
        <message>
            <source>As AWS tools find them: environment, ~/.aws, IAM Identity Center, the machine's role.</source>
            <translation>Wie AWS-Werkzeuge sie finden: Umgebung, ~/.aws, IAM Identity Center, Rolle der Maschine.</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Eingebaut</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>Chat-Vorlage</translation>
        </message>
        <message>
            <source>Custom, by JMESPath</source>
            <translation>Eigenes, mit JMESPath</translation>
        </message>
        <message>
            <source>DJL, old (DeepSpeed, Accelerate)</source>
            <translation>DJL, alt (DeepSpeed, Accelerate)</translation>
        </message>
        <message>
            <source>DJL-LMI, inputs</source>
            <translation>DJL-LMI, inputs</translation>
        </message>
        <message>
            <source>DJL-LMI, marketplace</source>
            <translation>DJL-LMI, Marketplace</translation>
        </message>
        <message>
            <source>Default credential chain</source>
            <translation>Standardkette der Anmeldeinformationen</translation>
        </message>
        <message>
            <source>Hugging Face pipeline</source>
            <translation>Hugging-Face-Pipeline</translation>
        </message>
        <message>
            <source>IAM Identity Center (AWS access portal)</source>
            <translation>IAM Identity Center (AWS-Zugangsportal)</translation>
        </message>
        <message>
            <source>Keys kept in the keyring</source>
            <translation>Schlüssel im Schlüsselbund</translation>
        </message>
        <message>
            <source>Named AWS profile</source>
            <translation>Benanntes AWS-Profil</translation>
        </message>
        <message>
            <source>None: the text as it is</source>
            <translation>Keines: der Text, wie er ist</translation>
        </message>
        <message>
            <source>OpenAI completions (base models)</source>
            <translation>OpenAI-Completions (Basismodelle)</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Reiner Text</translation>
        </message>
        <message>
            <source>Stored by this computer's keyring, and nowhere else.</source>
            <translation>Vom Schlüsselbund dieses Computers aufbewahrt, und nirgends sonst.</translation>
        </message>
        <message>
            <source>The guide needs no account.</source>
            <translation>Die Anleitung braucht kein Konto.</translation>
        </message>
    </context>
    <context>
        <name>CodeConsent</name>
        <message>
            <source>Allow Python code?</source>
            <translation>Python-Code erlauben?</translation>
        </message>
        <message>
            <source>Allow and go on</source>
            <translation>Erlauben und weiter</translation>
        </message>
        <message>
            <source>Allow and save</source>
            <translation>Erlauben und speichern</translation>
        </message>
        <message>
            <source>Allow and send</source>
            <translation>Erlauben und senden</translation>
        </message>
        <message>
            <source>Allow and test</source>
            <translation>Erlauben und testen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>It runs inside SageDesk with all your rights, now and whenever a profile that names it is used. Allow it only if you know what it does, and trust who wrote it.</source>
            <translation>Er läuft in SageDesk mit allen Ihren Rechten, jetzt und immer, wenn ein Profil verwendet wird, das ihn nennt. Erlauben Sie ihn nur, wenn Sie wissen, was er tut, und seinem Autor vertrauen.</translation>
        </message>
        <message>
            <source>Save only</source>
            <translation>Nur speichern</translation>
        </message>
        <message>
            <source>The profile “{name}” runs Python code that is not part of SageDesk.</source>
            <translation>Das Profil „{name}“ führt Python-Code aus, der nicht zu SageDesk gehört.</translation>
        </message>
        <message>
            <source>This profile runs Python code that is not part of SageDesk.</source>
            <translation>Dieses Profil führt Python-Code aus, der nicht zu SageDesk gehört.</translation>
        </message>
        <message>
            <source>{spec}
from {origin}</source>
            <translation>{spec}
aus {origin}</translation>
        </message>
    </context>
    <context>
        <name>CodeField</name>
        <message>
            <source>From {where}. You are asked once before it is loaded.</source>
            <translation>Aus {where}. Vor dem Laden werden Sie einmal gefragt.</translation>
        </message>
        <message>
            <source>Python code is named as package.module:name.</source>
            <translation>Python-Code wird als paket.modul:name angegeben.</translation>
        </message>
        <message>
            <source>There is no such module on this computer yet.</source>
            <translation>Dieses Modul gibt es auf diesem Computer noch nicht.</translation>
        </message>
    </context>
    <context>
        <name>CodeLayout</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Unwrap</source>
            <translation>Nicht umbrechen</translation>
        </message>
        <message>
            <source>Wrap</source>
            <translation>Umbrechen</translation>
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
            <source>Copy code</source>
            <translation>Code kopieren</translation>
        </message>
        <message>
            <source>Copy code: {label}</source>
            <translation>Code kopieren: {label}</translation>
        </message>
        <message>
            <source>Copy selection</source>
            <translation>Auswahl kopieren</translation>
        </message>
        <message>
            <source>Hide reasoning</source>
            <translation>Überlegungen ausblenden</translation>
        </message>
        <message>
            <source>Hide tool call: {tool}</source>
            <translation>Werkzeugaufruf ausblenden: {tool}</translation>
        </message>
        <message>
            <source>Open as text (F7)</source>
            <translation>Als Text öffnen (F7)</translation>
        </message>
        <message>
            <source>Open link: {link}</source>
            <translation>Link öffnen: {link}</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>Show reasoning</source>
            <translation>Überlegungen zeigen</translation>
        </message>
        <message>
            <source>Show tool call: {tool}</source>
            <translation>Werkzeugaufruf zeigen: {tool}</translation>
        </message>
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
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel (Esc)</source>
            <translation>Abbrechen (Esc)</translation>
        </message>
        <message>
            <source>Cancel editing</source>
            <translation>Bearbeiten abbrechen</translation>
        </message>
        <message>
            <source>Editing an earlier message. Sending makes another version of it.</source>
            <translation>Eine frühere Nachricht wird bearbeitet. Beim Senden entsteht eine weitere Version davon.</translation>
        </message>
        <message>
            <source>Keep the new version without having it answered (Ctrl+S)</source>
            <translation>Neue Version behalten, ohne Antwort (Strg+S)</translation>
        </message>
        <message>
            <source>Save only</source>
            <translation>Nur speichern</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
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
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Stop the reply (Esc)</source>
            <translation>Antwort anhalten (Esc)</translation>
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
        <name>Connections</name>
        <message>
            <source>Edit the profile and enter them.</source>
            <translation>Bearbeiten Sie das Profil, und geben Sie sie ein.</translation>
        </message>
        <message>
            <source>Edit the profile, and paste it or open its file.</source>
            <translation>Bearbeiten Sie das Profil, und fügen Sie sie ein, oder öffnen Sie ihre Datei.</translation>
        </message>
        <message>
            <source>The keyring has no access keys for the profile {name}.</source>
            <translation>Der Schlüsselbund hat keine Zugriffsschlüssel für das Profil {name}.</translation>
        </message>
        <message>
            <source>The profile {name} has no chat template.</source>
            <translation>Das Profil {name} hat keine Chat-Vorlage.</translation>
        </message>
    </context>
    <context>
        <name>Contender</name>
        <message>
            <source>max tokens {max_tokens}</source>
            <translation>max. Tokens {max_tokens}</translation>
        </message>
        <message>
            <source>temperature {temperature}</source>
            <translation>Temperatur {temperature}</translation>
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
        <name>Context</name>
        <message>
            <source>A context's length must be a whole number.</source>
            <translation>Die Länge eines Kontexts muss eine ganze Zahl sein.</translation>
        </message>
        <message>
            <source>A context's tokenizer must be the name of a file.</source>
            <translation>Der Tokenizer eines Kontexts muss der Name einer Datei sein.</translation>
        </message>
        <message>
            <source>Counting with a model's tokenizer needs the package “tokenizers”.</source>
            <translation>Zum Zählen mit dem Tokenizer eines Modells wird das Paket „tokenizers“ gebraucht.</translation>
        </message>
        <message>
            <source>Give the tokenizer.json of the model.</source>
            <translation>Geben Sie die tokenizer.json des Modells an.</translation>
        </message>
        <message>
            <source>Install it with: pip install tokenizers. Or leave the field empty, and tokens are estimated.</source>
            <translation>Installieren Sie es mit: pip install tokenizers. Oder lassen Sie das Feld leer; dann werden Tokens geschätzt.</translation>
        </message>
        <message>
            <source>{tokenizer} cannot be used as a tokenizer.</source>
            <translation>{tokenizer} lässt sich nicht als Tokenizer verwenden.</translation>
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
            <source>%n old message(s) would stay out</source>
            <translation>
                <numerusform>%n alte Nachricht bliebe weg</numerusform>
                <numerusform>%n alte Nachrichten blieben weg</numerusform>
            </translation>
        </message>
        <message>
            <source>About {tokens} of {length} tokens</source>
            <translation>Etwa {tokens} von {length} Tokens</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
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
        <name>CredentialFields</name>
        <message>
            <source>AWS profile</source>
            <translation>AWS-Profil</translation>
        </message>
        <message>
            <source>Access key ID</source>
            <translation>Zugriffsschlüssel-ID</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Anmeldeinformationen</translation>
        </message>
        <message>
            <source>Kept for this run only</source>
            <translation>Nur bis zum Beenden behalten</translation>
        </message>
        <message>
            <source>Kept in the keyring</source>
            <translation>Im Schlüsselbund</translation>
        </message>
        <message>
            <source>Leave the keys empty to keep those that are there.</source>
            <translation>Schlüssel leer lassen, um die vorhandenen zu behalten.</translation>
        </message>
        <message>
            <source>Looking in the keyring…</source>
            <translation>Der Schlüsselbund wird geprüft…</translation>
        </message>
        <message>
            <source>Only for temporary keys, which begin with ASIA.</source>
            <translation>Nur für temporäre Schlüssel, die mit ASIA beginnen.</translation>
        </message>
        <message>
            <source>Secret access key</source>
            <translation>Geheimer Zugriffsschlüssel</translation>
        </message>
        <message>
            <source>Session token</source>
            <translation>Sitzungstoken</translation>
        </message>
        <message>
            <source>The keys that the keyring keeps for this profile are deleted when you save.</source>
            <translation>Die Schlüssel, die der Schlüsselbund für dieses Profil aufbewahrt, werden beim Speichern gelöscht.</translation>
        </message>
        <message>
            <source>This machine has no AWS profiles yet: “aws configure” makes one.</source>
            <translation>Auf diesem Computer gibt es noch keine AWS-Profile: „aws configure“ legt eines an.</translation>
        </message>
    </context>
    <context>
        <name>Credentials</name>
        <message>
            <source>Check the start URL and the region of IAM Identity Center.</source>
            <translation>Prüfen Sie die Start-URL und die Region von IAM Identity Center.</translation>
        </message>
        <message>
            <source>Choose one of ~/.aws/config or ~/.aws/credentials.</source>
            <translation>Wählen Sie eines aus ~/.aws/config oder ~/.aws/credentials.</translation>
        </message>
        <message>
            <source>It is asked for with the first message.</source>
            <translation>Er wird bei der ersten Nachricht erfragt.</translation>
        </message>
        <message>
            <source>Mend ~/.aws/config or ~/.aws/credentials.</source>
            <translation>Berichtigen Sie ~/.aws/config oder ~/.aws/credentials.</translation>
        </message>
        <message>
            <source>Run it in a terminal, or use the window.</source>
            <translation>Führen Sie es in einem Terminal aus, oder verwenden Sie das Fenster.</translation>
        </message>
        <message>
            <source>See whether the disk is full, and whether the folder is yours.</source>
            <translation>Prüfen Sie, ob der Datenträger voll ist und ob der Ordner Ihnen gehört.</translation>
        </message>
        <message>
            <source>Sign in again to get another code.</source>
            <translation>Melden Sie sich erneut an, um einen anderen Code zu erhalten.</translation>
        </message>
        <message>
            <source>Sign in.</source>
            <translation>Melden Sie sich an.</translation>
        </message>
        <message>
            <source>The AWS configuration of this machine cannot be read.</source>
            <translation>Die AWS-Konfiguration dieses Computers lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>The access portal gives no code to sign in with: {about}.</source>
            <translation>Das Zugangsportal gibt keinen Code zum Anmelden: {about}.</translation>
        </message>
        <message>
            <source>The access portal names a page that is none to open.</source>
            <translation>Das Zugangsportal nennt eine Seite, die sich nicht öffnen lässt.</translation>
        </message>
        <message>
            <source>The code was not confirmed in time.</source>
            <translation>Der Code wurde nicht rechtzeitig bestätigt.</translation>
        </message>
        <message>
            <source>The sign-in was declined in the browser.</source>
            <translation>Die Anmeldung wurde im Browser abgelehnt.</translation>
        </message>
        <message>
            <source>There is no AWS profile {profile_name}.</source>
            <translation>Es gibt kein AWS-Profil {profile_name}.</translation>
        </message>
        <message>
            <source>This role wants an MFA code, and there is no terminal to ask for it.</source>
            <translation>Diese Rolle verlangt einen MFA-Code, und es gibt kein Terminal, um danach zu fragen.</translation>
        </message>
        <message>
            <source>This role wants an MFA code.</source>
            <translation>Diese Rolle verlangt einen MFA-Code.</translation>
        </message>
        <message>
            <source>You are not signed in to IAM Identity Center.</source>
            <translation>Sie sind nicht bei IAM Identity Center angemeldet.</translation>
        </message>
        <message>
            <source>You are signed in, but this could not be kept in ~/.aws/sso/cache.</source>
            <translation>Sie sind angemeldet, aber das ließ sich nicht in ~/.aws/sso/cache aufbewahren.</translation>
        </message>
    </context>
    <context>
        <name>DashboardWindow</name>
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
            <source>{amount} in all</source>
            <translation>insgesamt {amount}</translation>
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
        <name>Desktop</name>
        <message>
            <source>The desktop shows no notifications.</source>
            <translation>Der Desktop zeigt keine Benachrichtigungen.</translation>
        </message>
        <message>
            <source>There is no session bus.</source>
            <translation>Es gibt keinen Sitzungsbus.</translation>
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
        <name>Document</name>
        <message>
            <source>Tool call: {tool}</source>
            <translation>Werkzeugaufruf: {tool}</translation>
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
            <source>Adapter of</source>
            <translation>Adapter von</translation>
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
            <source>Components</source>
            <translation>Komponenten</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Kopien</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpunkt</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>Nicht erlaubt</translation>
        </message>
        <message>
            <source>Running since</source>
            <translation>Läuft seit</translation>
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
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>hidden by a Marketplace package</source>
            <translation>von einem Marketplace-Paket verborgen</translation>
        </message>
        <message>
            <source>{running} of {wanted}</source>
            <translation>{running} von {wanted}</translation>
        </message>
        <message>
            <source>{state}: {words}</source>
            <translation>{state}: {words}</translation>
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
            <source>${amount}</source>
            <translation>{amount} $</translation>
        </message>
        <message>
            <source>AWS profile {name}</source>
            <translation>AWS-Profil {name}</translation>
        </message>
        <message>
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <source>As {name}</source>
            <translation>Wie {name}</translation>
        </message>
        <message>
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <source>Check the endpoint URL, and whether a proxy answers in its place.</source>
            <translation>Prüfen Sie die Endpunkt-URL und ob an ihrer Stelle ein Proxy antwortet.</translation>
        </message>
        <message>
            <source>Check the folder {parent}: may you write there, and is there room on the disk?</source>
            <translation>Prüfen Sie den Ordner {parent}: Dürfen Sie dort schreiben, und ist auf dem Datenträger noch Platz?</translation>
        </message>
        <message>
            <source>December</source>
            <translation>Dezember</translation>
        </message>
        <message>
            <source>Default credential chain</source>
            <translation>Standardkette der Anmeldeinformationen</translation>
        </message>
        <message>
            <source>February</source>
            <translation>Februar</translation>
        </message>
        <message>
            <source>Give the region that the endpoints run in, for example us-east-1.</source>
            <translation>Geben Sie die Region an, in der die Endpunkte laufen, zum Beispiel us-east-1.</translation>
        </message>
        <message>
            <source>Going by its name, it runs a base model, which takes text as it is, of the {family} family.</source>
            <translation>Dem Namen nach läuft ein Basismodell der Familie {family}, das Text nimmt, wie er ist.</translation>
        </message>
        <message>
            <source>Going by its name, it runs a model of the {family} family.</source>
            <translation>Dem Namen nach läuft ein Modell der Familie {family}.</translation>
        </message>
        <message>
            <source>Install a newer SageDesk. {path} was left as it is.</source>
            <translation>Installieren Sie ein neueres SageDesk. {path} wurde nicht verändert.</translation>
        </message>
        <message>
            <source>It applies the model's own chat template.</source>
            <translation>Er wendet die eigene Chat-Vorlage des Modells an.</translation>
        </message>
        <message>
            <source>It may have been deleted just now. Check the name, the region and the account.</source>
            <translation>Vielleicht wurde er gerade gelöscht. Prüfen Sie Name, Region und Konto.</translation>
        </message>
        <message>
            <source>Its JumpStart tag names a base model, which takes text as it is, of the {family} family.</source>
            <translation>Das JumpStart-Tag nennt ein Basismodell der Familie {family}, das Text nimmt, wie er ist.</translation>
        </message>
        <message>
            <source>Its JumpStart tag names a model of the {family} family.</source>
            <translation>Das JumpStart-Tag nennt ein Modell der Familie {family}.</translation>
        </message>
        <message>
            <source>Its SM_VLLM_… variables set another task than generating text, so it cannot chat.</source>
            <translation>Die Variablen SM_VLLM_… setzen eine andere Aufgabe als das Erzeugen von Text; chatten geht daher nicht.</translation>
        </message>
        <message>
            <source>Its environment names a base model, which takes text as it is, of the {family} family.</source>
            <translation>Die Umgebung nennt ein Basismodell der Familie {family}, das Text nimmt, wie er ist.</translation>
        </message>
        <message>
            <source>Its environment names a model of the {family} family.</source>
            <translation>Die Umgebung nennt ein Modell der Familie {family}.</translation>
        </message>
        <message>
            <source>January</source>
            <translation>Januar</translation>
        </message>
        <message>
            <source>July</source>
            <translation>Juli</translation>
        </message>
        <message>
            <source>JumpStart's {model} runs on the container of 2023, which takes dialogs and Meta's licence.</source>
            <translation>{model} aus JumpStart läuft auf dem Container von 2023, der Dialoge und Metas Lizenz annimmt.</translation>
        </message>
        <message>
            <source>JumpStart's {model} runs on the container of 2023: a base model, which takes text and Meta's licence.</source>
            <translation>{model} aus JumpStart läuft auf dem Container von 2023: ein Basismodell, das Text und Metas Lizenz annimmt.</translation>
        </message>
        <message>
            <source>June</source>
            <translation>Juni</translation>
        </message>
        <message>
            <source>March</source>
            <translation>März</translation>
        </message>
        <message>
            <source>Marketplace package</source>
            <translation>Marketplace-Paket</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <source>Mend or remove {path}. It is written like {{"us-east-1": {{"ml.g5.xlarge": 1.41}}}}.</source>
            <translation>Berichtigen oder entfernen Sie {path}. Die Form ist {{"us-east-1": {{"ml.g5.xlarge": 1.41}}}}.</translation>
        </message>
        <message>
            <source>NIM wants the model's name in each request: set the handler's option model.</source>
            <translation>NIM verlangt den Namen des Modells in jeder Anfrage: Setzen Sie die Option model des Handlers.</translation>
        </message>
        <message>
            <source>No AWS region is set.</source>
            <translation>Es ist keine AWS-Region angegeben.</translation>
        </message>
        <message>
            <source>No instance runs, so none is billed.</source>
            <translation>Keine Instanz läuft, also wird keine berechnet.</translation>
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
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <source>October</source>
            <translation>Oktober</translation>
        </message>
        <message>
            <source>SageMaker does not tell which container runs there.</source>
            <translation>SageMaker sagt nicht, welcher Container dort läuft.</translation>
        </message>
        <message>
            <source>SageMaker gets too many requests from your account at the moment.</source>
            <translation>SageMaker bekommt derzeit zu viele Anfragen von Ihrem Konto.</translation>
        </message>
        <message>
            <source>September</source>
            <translation>September</translation>
        </message>
        <message>
            <source>Serverless: billed for the time of each request, and for the concurrency that is provisioned.</source>
            <translation>Serverlos: berechnet werden die Zeit jeder Anfrage und die bereitgestellte Parallelität.</translation>
        </message>
        <message>
            <source>Serverless: billed for the time of each request, and nothing while it is idle.</source>
            <translation>Serverlos: berechnet wird die Zeit jeder Anfrage und nichts im Leerlauf.</translation>
        </message>
        <message>
            <source>The container answered with plain text.</source>
            <translation>Der Container hat mit reinem Text geantwortet.</translation>
        </message>
        <message>
            <source>The container answered, but in a form of its own. Describe it with the handler jmespath.</source>
            <translation>Der Container hat geantwortet, aber in einer eigenen Form. Beschreiben Sie sie mit dem Handler jmespath.</translation>
        </message>
        <message>
            <source>The container draws images and cannot chat.</source>
            <translation>Der Container malt Bilder und kann nicht chatten.</translation>
        </message>
        <message>
            <source>The container is Amazon Nova, which takes OpenAI chat.</source>
            <translation>Der Container ist Amazon Nova und nimmt OpenAI-Chat an.</translation>
        </message>
        <message>
            <source>The container is DJL serving 0.{version}, which answers in lines of outputs.</source>
            <translation>Der Container ist DJL Serving 0.{version} und antwortet in Zeilen von outputs.</translation>
        </message>
        <message>
            <source>The container is DJL serving 0.{version}, which takes OpenAI chat.</source>
            <translation>Der Container ist DJL Serving 0.{version} und nimmt OpenAI-Chat an.</translation>
        </message>
        <message>
            <source>The container is DJL serving 0.{version}, which takes text; chat came with 0.27.</source>
            <translation>Der Container ist DJL Serving 0.{version} und nimmt Text an; Chat kam mit 0.27.</translation>
        </message>
        <message>
            <source>The container is DJL-LMI with an output formatter of its own, which may answer in any form.</source>
            <translation>Der Container ist DJL-LMI mit einem eigenen Ausgabe-Formatter, der in beliebiger Form antworten kann.</translation>
        </message>
        <message>
            <source>The container is DJL-LMI with the output formatter 3p.</source>
            <translation>Der Container ist DJL-LMI mit dem Ausgabe-Formatter 3p.</translation>
        </message>
        <message>
            <source>The container is DJL-LMI {version}, which takes OpenAI chat.</source>
            <translation>Der Container ist DJL-LMI {version} und nimmt OpenAI-Chat an.</translation>
        </message>
        <message>
            <source>The container is DJL-LMI; its tag does not say which version, and recent ones take OpenAI chat.</source>
            <translation>Der Container ist DJL-LMI; sein Tag nennt die Version nicht, und neuere nehmen OpenAI-Chat an.</translation>
        </message>
        <message>
            <source>The container is Hugging Face's inference toolkit, set to generate text; it does not stream.</source>
            <translation>Der Container ist das Inference Toolkit von Hugging Face, auf das Erzeugen von Text eingestellt; es streamt nicht.</translation>
        </message>
        <message>
            <source>The container is Hugging Face's inference toolkit, which does not stream; its task is not known.</source>
            <translation>Der Container ist das Inference Toolkit von Hugging Face, das nicht streamt; seine Aufgabe ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The container is SGLang, which takes OpenAI chat.</source>
            <translation>Der Container ist SGLang und nimmt OpenAI-Chat an.</translation>
        </message>
        <message>
            <source>The container is TGI {version}, which takes OpenAI chat.</source>
            <translation>Der Container ist TGI {version} und nimmt OpenAI-Chat an.</translation>
        </message>
        <message>
            <source>The container is TGI {version}, which takes text.</source>
            <translation>Der Container ist TGI {version} und nimmt Text an.</translation>
        </message>
        <message>
            <source>The container is TGI, and MESSAGES_API_ENABLED makes it take OpenAI chat.</source>
            <translation>Der Container ist TGI, und mit MESSAGES_API_ENABLED nimmt er OpenAI-Chat an.</translation>
        </message>
        <message>
            <source>The container is TGI, which takes text.</source>
            <translation>Der Container ist TGI und nimmt Text an.</translation>
        </message>
        <message>
            <source>The container is Text Embeddings Inference: it makes embeddings and cannot chat.</source>
            <translation>Der Container ist Text Embeddings Inference: Er erzeugt Embeddings und kann nicht chatten.</translation>
        </message>
        <message>
            <source>The container is llama.cpp, which takes OpenAI chat.</source>
            <translation>Der Container ist llama.cpp und nimmt OpenAI-Chat an.</translation>
        </message>
        <message>
            <source>The container is set to another task than generating text, so it cannot chat.</source>
            <translation>Der Container ist auf eine andere Aufgabe als das Erzeugen von Text eingestellt und kann daher nicht chatten.</translation>
        </message>
        <message>
            <source>The container is vLLM, which takes OpenAI chat.</source>
            <translation>Der Container ist vLLM und nimmt OpenAI-Chat an.</translation>
        </message>
        <message>
            <source>The container serves classical machine learning and cannot chat.</source>
            <translation>Der Container betreibt klassisches maschinelles Lernen und kann nicht chatten.</translation>
        </message>
        <message>
            <source>The container takes OpenAI chat, and wants the model's name: set the handler's option model.</source>
            <translation>Der Container nimmt OpenAI-Chat an und verlangt den Namen des Modells: Setzen Sie die Option model des Handlers.</translation>
        </message>
        <message>
            <source>The container took none of the known kinds of request. If you know its format, describe it with the handler jmespath or text. Its last answer was: {words}</source>
            <translation>Der Container nahm keine der bekannten Arten von Anfragen an. Wenn Sie sein Format kennen, beschreiben Sie es mit dem Handler jmespath oder text. Seine letzte Antwort war: {words}</translation>
        </message>
        <message>
            <source>The container turns speech into text and cannot chat.</source>
            <translation>Der Container wandelt Sprache in Text um und kann nicht chatten.</translation>
        </message>
        <message>
            <source>The container wants Meta's licence accepted, as JumpStart's first Llama 2 does with each request.</source>
            <translation>Der Container verlangt die Annahme von Metas Lizenz, wie das erste Llama 2 von JumpStart bei jeder Anfrage.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as DJL-LMI does.</source>
            <translation>Der Container wurde gefragt und antwortete wie DJL-LMI.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as DJL-LMI with the output formatter 3p does.</source>
            <translation>Der Container wurde gefragt und antwortete wie DJL-LMI mit dem Ausgabe-Formatter 3p.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as Hugging Face's inference toolkit does.</source>
            <translation>Der Container wurde gefragt und antwortete wie das Inference Toolkit von Hugging Face.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as JumpStart's Llama 2 base models of 2023 do.</source>
            <translation>Der Container wurde gefragt und antwortete wie die Llama-2-Basismodelle von JumpStart von 2023.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as JumpStart's Llama 2 of 2023 does.</source>
            <translation>Der Container wurde gefragt und antwortete wie Llama 2 von JumpStart von 2023.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as OpenAI chat does.</source>
            <translation>Der Container wurde gefragt und antwortete wie OpenAI-Chat.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as OpenAI completions do; it took no messages.</source>
            <translation>Der Container wurde gefragt und antwortete wie OpenAI-Completions; Nachrichten nahm er nicht an.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as TGI does.</source>
            <translation>Der Container wurde gefragt und antwortete wie TGI.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as old DJL containers do.</source>
            <translation>Der Container wurde gefragt und antwortete wie alte DJL-Container.</translation>
        </message>
        <message>
            <source>The container was asked, and answered with generated text, as TGI does.</source>
            <translation>Der Container wurde gefragt und antwortete mit erzeugtem Text wie TGI.</translation>
        </message>
        <message>
            <source>The file of your own prices cannot be read.</source>
            <translation>Die Datei Ihrer eigenen Preise lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>The image is not one that SageDesk knows, but its environment has variables that {engine} reads.</source>
            <translation>SageDesk kennt das Image nicht, aber seine Umgebung hat Variablen, die {engine} liest.</translation>
        </message>
        <message>
            <source>The image is not one that SageDesk knows, but its name says {engine}.</source>
            <translation>SageDesk kennt das Image nicht, aber sein Name sagt {engine}.</translation>
        </message>
        <message>
            <source>The image {image} is not one that SageDesk knows.</source>
            <translation>SageDesk kennt das Image {image} nicht.</translation>
        </message>
        <message>
            <source>The model comes from a model package of AWS Marketplace, which hides its container.</source>
            <translation>Das Modell kommt aus einem Modellpaket von AWS Marketplace, das seinen Container verbirgt.</translation>
        </message>
        <message>
            <source>There is no price for {names} in the table. Enter your own.</source>
            <translation>Für {names} steht kein Preis in der Tabelle. Geben Sie Ihren eigenen ein.</translation>
        </message>
        <message>
            <source>This endpoint serves inference components, and each has a container of its own. Choose one.</source>
            <translation>Dieser Endpunkt betreibt Inferenzkomponenten, jede mit einem eigenen Container. Wählen Sie eine.</translation>
        </message>
        <message>
            <source>Wait a little.</source>
            <translation>Warten Sie ein wenig.</translation>
        </message>
        <message>
            <source>What answered is not SageMaker.</source>
            <translation>Was geantwortet hat, ist nicht SageMaker.</translation>
        </message>
        <message>
            <source>What probes found was written by a newer SageDesk than this one.</source>
            <translation>Was Abfragen ergaben, wurde von einem neueren SageDesk als diesem geschrieben.</translation>
        </message>
        <message>
            <source>Which instances run is not known, so neither is the cost.</source>
            <translation>Welche Instanzen laufen, ist nicht bekannt, also auch nicht die Kosten.</translation>
        </message>
        <message>
            <source>Which model it runs is not known, so choose the prompt format yourself.</source>
            <translation>Welches Modell läuft, ist nicht bekannt; wählen Sie darum das Prompt-Format selbst.</translation>
        </message>
        <message>
            <source>You are not allowed to describe this endpoint ({actions}).</source>
            <translation>Sie dürfen diesen Endpunkt nicht beschreiben ({actions}).</translation>
        </message>
        <message>
            <source>You are not allowed to describe this inference component ({actions}).</source>
            <translation>Sie dürfen diese Inferenzkomponente nicht beschreiben ({actions}).</translation>
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
            <source>asynchronous</source>
            <translation>asynchron</translation>
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
            <source>least outstanding requests</source>
            <translation>wenigste offene Anfragen</translation>
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
            <source>random</source>
            <translation>zufällig</translation>
        </message>
        <message>
            <source>real-time</source>
            <translation>Echtzeit</translation>
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
            <source>your own prices</source>
            <translation>Ihre eigenen Preise</translation>
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
            <source>{count} × {name} at {price}</source>
            <translation>{count} × {name} zu {price}</translation>
        </message>
        <message>
            <source>{names} and {name}</source>
            <translation>{names} und {name}</translation>
        </message>
        <message>
            <source>{name} cannot be written: {reason}.</source>
            <translation>{name} lässt sich nicht schreiben: {reason}.</translation>
        </message>
        <message>
            <source>{price} an hour: {parts} ({basis}).</source>
            <translation>{price} pro Stunde: {parts} ({basis}).</translation>
        </message>
        <message>
            <source>{region} on-demand prices of {month} {year}</source>
            <translation>On-Demand-Preise für {region}, {month} {year}</translation>
        </message>
        <message>
            <source>{region} on-demand prices of {month} {year}; {other} may differ</source>
            <translation>On-Demand-Preise für {region}, {month} {year}; {other} kann abweichen</translation>
        </message>
        <message>
            <source>{text}, in region {region}.</source>
            <translation>{text}, in der Region {region}.</translation>
        </message>
        <message>
            <source>{when}, {age} ago</source>
            <translation>{when}, vor {age}</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n of the text’s characters cannot be written to a file and are shown as �.</source>
            <translation>
                <numerusform>%n Zeichen des Textes lässt sich nicht in eine Datei schreiben und wird als � gezeigt.</numerusform>
                <numerusform>%n Zeichen des Textes lassen sich nicht in eine Datei schreiben und werden als � gezeigt.</numerusform>
            </translation>
        </message>
        <message>
            <source>A call of the tool {name}</source>
            <translation>Ein Aufruf des Werkzeugs {name}</translation>
        </message>
        <message>
            <source>An image ({kind}, {size:,} bytes) is not part of this document.</source>
            <translation>Ein Bild ({kind}, {size:,} Bytes) ist nicht Teil dieses Dokuments.</translation>
        </message>
        <message>
            <source>An image: {kind}, {size:,} bytes</source>
            <translation>Ein Bild: {kind}, {size:,} Bytes</translation>
        </message>
        <message>
            <source>Another beginning of the conversation.</source>
            <translation>Ein anderer Anfang der Unterhaltung.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Assistent</translation>
        </message>
        <message>
            <source>Branch {number} of {count}</source>
            <translation>Zweig {number} von {count}</translation>
        </message>
        <message>
            <source>Called the tool {name}</source>
            <translation>Werkzeug {name} aufgerufen</translation>
        </message>
        <message>
            <source>Check its name and its folder.</source>
            <translation>Prüfen Sie Namen und Ordner.</translation>
        </message>
        <message>
            <source>Choose a .json file, or the .zip that ChatGPT or Claude sent.</source>
            <translation>Wählen Sie eine .json-Datei oder die .zip-Datei, die ChatGPT oder Claude geschickt hat.</translation>
        </message>
        <message>
            <source>Choose another name, or ask for what is there to be replaced (--force).</source>
            <translation>Wählen Sie einen anderen Namen, oder lassen Sie das Vorhandene ersetzen (--force).</translation>
        </message>
        <message>
            <source>Choose one of: {known}.</source>
            <translation>Wählen Sie eines von: {known}.</translation>
        </message>
        <message>
            <source>Content handler</source>
            <translation>Content-Handler</translation>
        </message>
        <message>
            <source>Conversation {number} ({title}) has no messages that can be read.</source>
            <translation>Unterhaltung {number} ({title}) hat keine lesbaren Nachrichten.</translation>
        </message>
        <message>
            <source>Conversation {number} ({title}) is damaged: {error}</source>
            <translation>Unterhaltung {number} ({title}) ist beschädigt: {error}</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpunkt</translation>
        </message>
        <message>
            <source>Endpoint profile</source>
            <translation>Endpunktprofil</translation>
        </message>
        <message>
            <source>Export it again without nesting: in LibreChat, with “Recursive” switched off.</source>
            <translation>Exportieren Sie es noch einmal ohne Verschachtelung: in LibreChat mit „Recursive“ ausgeschaltet.</translation>
        </message>
        <message>
            <source>Give the id of one: {named}.</source>
            <translation>Geben Sie die ID von einer an: {named}.</translation>
        </message>
        <message numerus="yes">
            <source>Give the id of one: {named}; and %n more.</source>
            <translation>
                <numerusform>Geben Sie die ID von einer an: {named}; und %n weitere.</numerusform>
                <numerusform>Geben Sie die ID von einer an: {named}; und %n weitere.</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the name of a file, or of a folder to fill.</source>
            <translation>Geben Sie den Namen einer Datei an oder den eines Ordners, der gefüllt werden soll.</translation>
        </message>
        <message>
            <source>Goes on from the message of {role} above: that has no text</source>
            <translation>Setzt die Nachricht von {role} oben fort: Sie hat keinen Text</translation>
        </message>
        <message>
            <source>Goes on from the message of {role} above: “{words}”</source>
            <translation>Setzt die Nachricht von {role} oben fort: „{words}“</translation>
        </message>
        <message>
            <source>It reads the JSON exports of: {known}.</source>
            <translation>Gelesen werden die JSON-Exporte von: {known}.</translation>
        </message>
        <message>
            <source>It should hold a file named conversations.json.</source>
            <translation>Sie sollte eine Datei namens conversations.json enthalten.</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>Letzte Nachricht</translation>
        </message>
        <message>
            <source>List them with: sagedesk export --list</source>
            <translation>Auflisten lassen sie sich mit: sagedesk export --list</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Model parameters</source>
            <translation>Modellparameter</translation>
        </message>
        <message>
            <source>No conversation has the id or the title “{wanted}”.</source>
            <translation>Keine Unterhaltung hat die ID oder den Titel „{wanted}“.</translation>
        </message>
        <message>
            <source>Prompt format</source>
            <translation>Prompt-Format</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Überlegungen</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>System-Prompt</translation>
        </message>
        <message>
            <source>The file was written by a newer SageDesk; nothing of it was read.</source>
            <translation>Die Datei wurde von einem neueren SageDesk geschrieben; nichts davon wurde gelesen.</translation>
        </message>
        <message>
            <source>The model called the tool {name}:</source>
            <translation>Das Modell hat das Werkzeug {name} aufgerufen:</translation>
        </message>
        <message>
            <source>The model reached its token limit here.</source>
            <translation>Hier hat das Modell seine Token-Grenze erreicht.</translation>
        </message>
        <message>
            <source>The reply failed.</source>
            <translation>Die Antwort ist fehlgeschlagen.</translation>
        </message>
        <message>
            <source>The reply was interrupted here.</source>
            <translation>Hier wurde die Antwort unterbrochen.</translation>
        </message>
        <message>
            <source>The reply was still streaming when this was exported.</source>
            <translation>Die Antwort wurde noch empfangen, als dies exportiert wurde.</translation>
        </message>
        <message>
            <source>The text left a code block open. The line that closes it was added here.</source>
            <translation>Der Text ließ einen Codeblock offen. Die Zeile, die ihn schließt, wurde hier hinzugefügt.</translation>
        </message>
        <message>
            <source>The text left an HTML block open. The line that closes it was added here.</source>
            <translation>Der Text ließ einen HTML-Block offen. Die Zeile, die ihn schließt, wurde hier hinzugefügt.</translation>
        </message>
        <message>
            <source>The user stopped the reply here.</source>
            <translation>Hier hat der Benutzer die Antwort angehalten.</translation>
        </message>
        <message>
            <source>There are no conversations to export yet.</source>
            <translation>Es gibt noch keine Unterhaltungen zum Exportieren.</translation>
        </message>
        <message>
            <source>There is no export format named “{name}”.</source>
            <translation>Es gibt kein Exportformat namens „{name}“.</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>Es gibt keine Datei {path}.</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Werkzeug</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Unterhaltung ohne Titel</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>a file</source>
            <translation>eine Datei</translation>
        </message>
        <message>
            <source>an attachment</source>
            <translation>ein Anhang</translation>
        </message>
        <message>
            <source>those of the endpoint</source>
            <translation>die des Endpunkts</translation>
        </message>
        <message>
            <source>untitled</source>
            <translation>ohne Titel</translation>
        </message>
        <message>
            <source>{kind}, {size:,} bytes</source>
            <translation>{kind}, {size:,} Bytes</translation>
        </message>
        <message>
            <source>{name} cannot be unpacked: it is damaged, or locked with a password.</source>
            <translation>{name} lässt sich nicht entpacken: beschädigt oder mit einem Passwort geschützt.</translation>
        </message>
        <message>
            <source>{name} has no conversations in it.</source>
            <translation>In {name} sind keine Unterhaltungen.</translation>
        </message>
        <message>
            <source>{name} has no conversations that SageDesk can read.</source>
            <translation>In {name} sind keine Unterhaltungen, die SageDesk lesen kann.</translation>
        </message>
        <message>
            <source>{name} has {size:,} bytes; SageDesk reads up to {largest:,}.</source>
            <translation>{name} hat {size:,} Bytes; SageDesk liest bis zu {largest:,}.</translation>
        </message>
        <message>
            <source>{name} is cut off or damaged; what comes before was read. ({error})</source>
            <translation>{name} ist abgeschnitten oder beschädigt; was davor steht, wurde gelesen. ({error})</translation>
        </message>
        <message>
            <source>{name} is nested too deeply.</source>
            <translation>{name} ist zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>{name} is not JSON.</source>
            <translation>{name} ist kein JSON.</translation>
        </message>
        <message numerus="yes">
            <source>{path} and %n more would be overwritten, so nothing was exported.</source>
            <translation>
                <numerusform>{path} und %n weitere würden überschrieben, darum wurde nichts exportiert.</numerusform>
                <numerusform>{path} und %n weitere würden überschrieben, darum wurde nichts exportiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>{path} is a folder or a device, not a file.</source>
            <translation>{path} ist ein Ordner oder Gerät, keine Datei.</translation>
        </message>
        <message>
            <source>{path} would be overwritten, so nothing was exported.</source>
            <translation>{path} würde überschrieben, darum wurde nichts exportiert.</translation>
        </message>
        <message>
            <source>“{title}” could not be added: {reason}</source>
            <translation>„{title}“ ließ sich nicht hinzufügen: {reason}</translation>
        </message>
        <message>
            <source>“{title}”: a message of neither the person nor Claude could not be read.</source>
            <translation>„{title}“: Eine Nachricht, die weder von der Person noch von Claude ist, ließ sich nicht lesen.</translation>
        </message>
        <message>
            <source>“{title}”: a message of the role {role} could not be read.</source>
            <translation>„{title}“: Eine Nachricht der Rolle {role} ließ sich nicht lesen.</translation>
        </message>
        <message>
            <source>“{title}”: a part of a tool’s answer ({kind}) could not be read.</source>
            <translation>„{title}“: Ein Teil der Antwort eines Werkzeugs ({kind}) ließ sich nicht lesen.</translation>
        </message>
        <message>
            <source>“{title}”: a part of the kind {kind} could not be read.</source>
            <translation>„{title}“: Ein Teil der Art {kind} ließ sich nicht lesen.</translation>
        </message>
        <message>
            <source>“{title}”: {name} is not in the export.</source>
            <translation>„{title}“: {name} ist nicht im Export.</translation>
        </message>
        <message>
            <source>“{wanted}” could be any of {count} conversations.</source>
            <translation>„{wanted}“ könnte jede von {count} Unterhaltungen sein.</translation>
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
            <source>First token</source>
            <translation>Erstes Token</translation>
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
            <source>Last token</source>
            <translation>Letztes Token</translation>
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
            <source>Queued</source>
            <translation>In der Warteschlange</translation>
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
        <name>Faults</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>A new MFA code is needed.</source>
            <translation>Ein neuer MFA-Code wird gebraucht.</translation>
        </message>
        <message>
            <source>A proxy may take headers away. Try without it, or have it leave the Authorization header alone.</source>
            <translation>Ein Proxy entfernt vielleicht Header. Versuchen Sie es ohne ihn, oder lassen Sie ihn den Header Authorization nicht antasten.</translation>
        </message>
        <message>
            <source>A proxy or a virus scanner may stand between and show a certificate of its own: in the network settings of the profile, trust the certificates of this system, or add your company's.</source>
            <translation>Ein Proxy oder Virenscanner steht vielleicht dazwischen und zeigt ein eigenes Zertifikat: Vertrauen Sie in den Netzwerkeinstellungen des Profils den Zertifikaten dieses Systems, oder fügen Sie die Ihrer Firma hinzu.</translation>
        </message>
        <message>
            <source>A resource control policy of your organisation must allow it: ask who runs that.</source>
            <translation>Eine Ressourcenkontrollrichtlinie (RCP) Ihrer Organisation muss es erlauben: Fragen Sie, wer sie verwaltet.</translation>
        </message>
        <message>
            <source>A service control policy of your organisation must allow it: ask who runs that.</source>
            <translation>Eine Service-Kontrollrichtlinie (SCP) Ihrer Organisation muss es erlauben: Fragen Sie, wer sie verwaltet.</translation>
        </message>
        <message>
            <source>A service that SageMaker needs failed.</source>
            <translation>Ein Dienst, den SageMaker braucht, ist ausgefallen.</translation>
        </message>
        <message>
            <source>AWS did not accept the MFA code.</source>
            <translation>AWS hat den MFA-Code nicht angenommen.</translation>
        </message>
        <message>
            <source>AWS does not accept the signature: the secret access key does not belong to the access key ID.</source>
            <translation>AWS nimmt die Signatur nicht an: Der geheime Zugriffsschlüssel gehört nicht zur Zugriffsschlüssel-ID.</translation>
        </message>
        <message>
            <source>AWS does not allow this: {words}</source>
            <translation>AWS erlaubt das nicht: {words}</translation>
        </message>
        <message>
            <source>AWS does not know this access key ID, or its session token is not valid.</source>
            <translation>AWS kennt diese Zugriffsschlüssel-ID nicht, oder ihr Sitzungstoken ist nicht gültig.</translation>
        </message>
        <message>
            <source>AWS gave no reason</source>
            <translation>AWS nannte keinen Grund</translation>
        </message>
        <message>
            <source>An explicit deny stands in a {policy}: only whoever wrote it can take it away.</source>
            <translation>Ein ausdrückliches Verbot steht in einer Richtlinie ({policy}): Nur wer sie geschrieben hat, kann es entfernen.</translation>
        </message>
        <message>
            <source>Ask who runs it to allow the host, or choose another proxy in the network settings.</source>
            <translation>Bitten Sie den Betreiber, den Host zu erlauben, oder wählen Sie in den Netzwerkeinstellungen einen anderen Proxy.</translation>
        </message>
        <message>
            <source>Check its name in the endpoint's profile.</source>
            <translation>Prüfen Sie ihren Namen im Profil des Endpunkts.</translation>
        </message>
        <message>
            <source>Check its name, the region and the account that you are signed in to.</source>
            <translation>Prüfen Sie seinen Namen, die Region und das Konto, bei dem Sie angemeldet sind.</translation>
        </message>
        <message>
            <source>Check the access key ID; temporary keys need their session token too.</source>
            <translation>Prüfen Sie die Zugriffsschlüssel-ID; temporäre Schlüssel brauchen auch ihr Sitzungstoken.</translation>
        </message>
        <message>
            <source>Check the account and the role, or ask who manages them.</source>
            <translation>Prüfen Sie Konto und Rolle, oder fragen Sie, wer sie verwaltet.</translation>
        </message>
        <message>
            <source>Check the date and time of this computer.</source>
            <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
        </message>
        <message>
            <source>Check the endpoint URL, and whether a proxy answers in its place.</source>
            <translation>Prüfen Sie die Endpunkt-URL und ob an ihrer Stelle ein Proxy antwortet.</translation>
        </message>
        <message>
            <source>Check the network, the region and the endpoint URL.</source>
            <translation>Prüfen Sie Netzwerk, Region und Endpunkt-URL.</translation>
        </message>
        <message>
            <source>Check the network, the region and the endpoint URL; inside a company, a VPN or a proxy may be needed.</source>
            <translation>Prüfen Sie Netzwerk, Region und Endpunkt-URL; in einer Firma ist vielleicht ein VPN oder Proxy nötig.</translation>
        </message>
        <message>
            <source>Check the proxy in the network settings, or HTTPS_PROXY.</source>
            <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen oder HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>Check the proxy in the network settings.</source>
            <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen.</translation>
        </message>
        <message>
            <source>Check the role's ARN, its external id and whether it wants an MFA code; its trust policy must name you.</source>
            <translation>Prüfen Sie die ARN der Rolle, ihre externe ID und ob sie einen MFA-Code verlangt; ihre Vertrauensrichtlinie muss Sie nennen.</translation>
        </message>
        <message>
            <source>Choose an AWS profile, enter access keys, or sign in with the AWS CLI.</source>
            <translation>Wählen Sie ein AWS-Profil, geben Sie Zugriffsschlüssel ein, oder melden Sie sich mit der AWS CLI an.</translation>
        </message>
        <message>
            <source>Choose one that is in ~/.aws/config or ~/.aws/credentials.</source>
            <translation>Wählen Sie eines, das in ~/.aws/config oder ~/.aws/credentials steht.</translation>
        </message>
        <message>
            <source>Clear the inference component in the endpoint's profile.</source>
            <translation>Leeren Sie die Inferenzkomponente im Profil des Endpunkts.</translation>
        </message>
        <message>
            <source>Each code can be used once.</source>
            <translation>Jeder Code gilt nur einmal.</translation>
        </message>
        <message>
            <source>Enter both keys again.</source>
            <translation>Geben Sie beide Schlüssel erneut ein.</translation>
        </message>
        <message>
            <source>Give the access key ID and the secret access key.</source>
            <translation>Geben Sie die Zugriffsschlüssel-ID und den geheimen Zugriffsschlüssel an.</translation>
        </message>
        <message>
            <source>Give the region that the endpoint runs in.</source>
            <translation>Geben Sie die Region an, in der der Endpunkt läuft.</translation>
        </message>
        <message>
            <source>IAM Identity Center does not give you this role in this account.</source>
            <translation>IAM Identity Center gibt Ihnen diese Rolle in diesem Konto nicht.</translation>
        </message>
        <message>
            <source>It may be busy. A request that may have been started is not repeated by itself.</source>
            <translation>Vielleicht ist er ausgelastet. Eine Anfrage, die begonnen worden sein kann, wird nicht von selbst wiederholt.</translation>
        </message>
        <message>
            <source>Look at credential_process in ~/.aws/config.</source>
            <translation>Sehen Sie sich credential_process in ~/.aws/config an.</translation>
        </message>
        <message>
            <source>No AWS credentials were found.</source>
            <translation>Es wurden keine AWS-Anmeldeinformationen gefunden.</translation>
        </message>
        <message>
            <source>No usable AWS region is set.</source>
            <translation>Es ist keine brauchbare AWS-Region angegeben.</translation>
        </message>
        <message>
            <source>Nothing of it could be kept. Try again.</source>
            <translation>Nichts davon konnte behalten werden. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Put them into HTTPS_PROXY, as your company says.</source>
            <translation>Schreiben Sie sie in HTTPS_PROXY, wie Ihre Firma es vorgibt.</translation>
        </message>
        <message>
            <source>Run it once in a terminal to see why.</source>
            <translation>Führen Sie es einmal in einem Terminal aus, um zu sehen, warum.</translation>
        </message>
        <message>
            <source>SageMaker broke the reply off: {words}</source>
            <translation>SageMaker hat die Antwort abgebrochen: {words}</translation>
        </message>
        <message>
            <source>SageMaker could not be reached.</source>
            <translation>SageMaker war nicht erreichbar.</translation>
        </message>
        <message>
            <source>SageMaker could not be reached: {host}.</source>
            <translation>SageMaker war nicht erreichbar: {host}.</translation>
        </message>
        <message>
            <source>SageMaker did not accept the request: {words}</source>
            <translation>SageMaker hat die Anfrage nicht angenommen: {words}</translation>
        </message>
        <message>
            <source>SageMaker had an internal failure.</source>
            <translation>SageMaker hatte einen internen Fehler.</translation>
        </message>
        <message>
            <source>SageMaker is not available at the moment.</source>
            <translation>SageMaker ist derzeit nicht verfügbar.</translation>
        </message>
        <message>
            <source>SageMaker refused the request: {words}</source>
            <translation>SageMaker hat die Anfrage abgelehnt: {words}</translation>
        </message>
        <message>
            <source>Set the date and time (best by network time), then try again.</source>
            <translation>Stellen Sie Datum und Uhrzeit (am besten über das Netz), und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>Set the inference component in the endpoint's profile.</source>
            <translation>Geben Sie die Inferenzkomponente im Profil des Endpunkts an.</translation>
        </message>
        <message>
            <source>Shorten the conversation, or send fewer or smaller images.</source>
            <translation>Kürzen Sie die Unterhaltung, oder senden Sie weniger oder kleinere Bilder.</translation>
        </message>
        <message>
            <source>Sign in again with: aws login.</source>
            <translation>Melden Sie sich erneut an mit: aws login.</translation>
        </message>
        <message>
            <source>Sign in again, in the window with Endpoint › Sign in to AWS…, in a terminal with: sagedesk login.</source>
            <translation>Melden Sie sich erneut an, im Fenster über Endpunkt › Bei AWS anmelden…, im Terminal mit: sagedesk login.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>Melden Sie sich erneut an.</translation>
        </message>
        <message>
            <source>The AWS credentials are half set.</source>
            <translation>Die AWS-Anmeldeinformationen sind nur halb angegeben.</translation>
        </message>
        <message>
            <source>The answer took longer than SageMaker allows for one stream, and was cut off.</source>
            <translation>Die Antwort dauerte länger, als SageMaker für einen Stream erlaubt, und wurde abgeschnitten.</translation>
        </message>
        <message>
            <source>The certificate is not valid yet: the clock of this computer is wrong.</source>
            <translation>Das Zertifikat ist noch nicht gültig: Die Uhr dieses Computers geht falsch.</translation>
        </message>
        <message>
            <source>The certificate of the service has expired, or the clock of this computer is wrong.</source>
            <translation>Das Zertifikat des Dienstes ist abgelaufen, oder die Uhr dieses Computers geht falsch.</translation>
        </message>
        <message>
            <source>The certificate of what answered is not trusted.</source>
            <translation>Dem Zertifikat dessen, was geantwortet hat, wird nicht vertraut.</translation>
        </message>
        <message>
            <source>The clock of this computer is wrong, so AWS does not accept the signature.</source>
            <translation>Die Uhr dieses Computers geht falsch; darum nimmt AWS die Signatur nicht an.</translation>
        </message>
        <message>
            <source>The clock of this computer is {duration} ahead, so AWS does not accept the signature.</source>
            <translation>Die Uhr dieses Computers geht vor ({duration}); darum nimmt AWS die Signatur nicht an.</translation>
        </message>
        <message>
            <source>The clock of this computer is {duration} behind, so AWS does not accept the signature.</source>
            <translation>Die Uhr dieses Computers geht nach ({duration}); darum nimmt AWS die Signatur nicht an.</translation>
        </message>
        <message>
            <source>The connection broke in the middle of the reply.</source>
            <translation>Die Verbindung brach mitten in der Antwort ab.</translation>
        </message>
        <message>
            <source>The connection was closed before an answer came.</source>
            <translation>Die Verbindung wurde geschlossen, bevor eine Antwort kam.</translation>
        </message>
        <message>
            <source>The container did not answer within the minute that SageMaker gives it.</source>
            <translation>Der Container hat nicht innerhalb der Minute geantwortet, die SageMaker ihm gibt.</translation>
        </message>
        <message>
            <source>The endpoint did not begin to answer in time.</source>
            <translation>Der Endpunkt hat nicht rechtzeitig zu antworten begonnen.</translation>
        </message>
        <message>
            <source>The endpoint gets too many requests at the moment.</source>
            <translation>Der Endpunkt bekommt derzeit zu viele Anfragen.</translation>
        </message>
        <message>
            <source>The endpoint went silent in the middle of its reply.</source>
            <translation>Der Endpunkt ist mitten in seiner Antwort verstummt.</translation>
        </message>
        <message>
            <source>The host of SageMaker is not known here.</source>
            <translation>Der Host von SageMaker ist hier nicht bekannt.</translation>
        </message>
        <message>
            <source>The host of SageMaker is not known here: {host}.</source>
            <translation>Der Host von SageMaker ist hier nicht bekannt: {host}.</translation>
        </message>
        <message>
            <source>The model is scaled to zero and is waking up now.</source>
            <translation>Das Modell ist auf null skaliert und wacht gerade auf.</translation>
        </message>
        <message>
            <source>The model is still being loaded.</source>
            <translation>Das Modell wird noch geladen.</translation>
        </message>
        <message>
            <source>The model's container answered with an error ({status}): {words}</source>
            <translation>Der Container des Modells hat mit einem Fehler geantwortet ({status}): {words}</translation>
        </message>
        <message>
            <source>The model's container answered with an error: {words}</source>
            <translation>Der Container des Modells hat mit einem Fehler geantwortet: {words}</translation>
        </message>
        <message>
            <source>The model's container broke off: {words}</source>
            <translation>Der Container des Modells hat abgebrochen: {words}</translation>
        </message>
        <message>
            <source>The permissions boundary of your user or role must allow it too.</source>
            <translation>Die Berechtigungsgrenze Ihres Benutzers oder Ihrer Rolle muss es auch erlauben.</translation>
        </message>
        <message>
            <source>The policy of the VPC endpoint must allow it.</source>
            <translation>Die Richtlinie des VPC-Endpunkts muss es erlauben.</translation>
        </message>
        <message>
            <source>The policy of the resource itself must allow it.</source>
            <translation>Die Richtlinie der Ressource selbst muss es erlauben.</translation>
        </message>
        <message>
            <source>The policy of your user or role needs {action}.</source>
            <translation>Die Richtlinie Ihres Benutzers oder Ihrer Rolle braucht {action}.</translation>
        </message>
        <message>
            <source>The policy of your user or role needs {action}. Endpoint names in policies are lower case.</source>
            <translation>Die Richtlinie Ihres Benutzers oder Ihrer Rolle braucht {action}. Namen von Endpunkten sind in Richtlinien kleingeschrieben.</translation>
        </message>
        <message>
            <source>The program that gives your AWS credentials cannot be run: {filename}.</source>
            <translation>Das Programm, das Ihre AWS-Anmeldeinformationen liefert, lässt sich nicht ausführen: {filename}.</translation>
        </message>
        <message>
            <source>The proxy cannot be reached, or does not let this through.</source>
            <translation>Der Proxy ist nicht erreichbar oder lässt dies nicht durch.</translation>
        </message>
        <message>
            <source>The proxy cannot be used as it is set.</source>
            <translation>Der Proxy lässt sich so, wie er angegeben ist, nicht verwenden.</translation>
        </message>
        <message>
            <source>The proxy does not let this through.</source>
            <translation>Der Proxy lässt dies nicht durch.</translation>
        </message>
        <message>
            <source>The proxy wants a user name and a password.</source>
            <translation>Der Proxy verlangt Benutzername und Passwort.</translation>
        </message>
        <message>
            <source>The reply broke off in the middle.</source>
            <translation>Die Antwort brach mittendrin ab.</translation>
        </message>
        <message>
            <source>The reply was damaged on its way.</source>
            <translation>Die Antwort wurde unterwegs beschädigt.</translation>
        </message>
        <message>
            <source>The request cannot be made as it is.</source>
            <translation>Die Anfrage lässt sich so nicht stellen.</translation>
        </message>
        <message>
            <source>The request is larger than SageMaker takes.</source>
            <translation>Die Anfrage ist größer, als SageMaker annimmt.</translation>
        </message>
        <message>
            <source>The request reached AWS without its signature, or with half of it.</source>
            <translation>Die Anfrage hat AWS ohne ihre Signatur oder nur mit der Hälfte davon erreicht.</translation>
        </message>
        <message>
            <source>The request to SageMaker failed.</source>
            <translation>Die Anfrage an SageMaker ist fehlgeschlagen.</translation>
        </message>
        <message>
            <source>The role may not be assumed: {words}</source>
            <translation>Die Rolle darf nicht übernommen werden: {words}</translation>
        </message>
        <message>
            <source>The role's session has ended.</source>
            <translation>Die Sitzung der Rolle ist beendet.</translation>
        </message>
        <message>
            <source>The secure connection could not be made.</source>
            <translation>Die sichere Verbindung kam nicht zustande.</translation>
        </message>
        <message>
            <source>The source of your AWS credentials failed.</source>
            <translation>Die Quelle Ihrer AWS-Anmeldeinformationen ist ausgefallen.</translation>
        </message>
        <message>
            <source>There is no AWS profile of this name.</source>
            <translation>Es gibt kein AWS-Profil dieses Namens.</translation>
        </message>
        <message>
            <source>There is no endpoint {name} in {place}.</source>
            <translation>Es gibt keinen Endpunkt {name} in {place}.</translation>
        </message>
        <message>
            <source>There is no inference component {name} in {place}.</source>
            <translation>Es gibt keine Inferenzkomponente {name} in {place}.</translation>
        </message>
        <message>
            <source>There is no inference component {name}.</source>
            <translation>Es gibt keine Inferenzkomponente {name}.</translation>
        </message>
        <message>
            <source>This endpoint has no inference components, but the request names one.</source>
            <translation>Dieser Endpunkt hat keine Inferenzkomponenten, aber die Anfrage nennt eine.</translation>
        </message>
        <message>
            <source>This endpoint serves inference components, and the request names none.</source>
            <translation>Dieser Endpunkt betreibt Inferenzkomponenten, und die Anfrage nennt keine.</translation>
        </message>
        <message>
            <source>This takes some minutes. Try again then.</source>
            <translation>Das dauert einige Minuten. Versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>Versuchen Sie es in einer Minute erneut.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Try again. If it stays, look at health.aws.amazon.com.</source>
            <translation>Versuchen Sie es erneut. Bleibt es dabei, sehen Sie auf health.aws.amazon.com nach.</translation>
        </message>
        <message>
            <source>Use a format that streams, ask for a shorter answer, or look at the endpoint's load.</source>
            <translation>Verwenden Sie ein Format, das streamt, bitten Sie um eine kürzere Antwort, oder prüfen Sie die Last des Endpunkts.</translation>
        </message>
        <message>
            <source>Wait a little.</source>
            <translation>Warten Sie ein wenig.</translation>
        </message>
        <message>
            <source>What answered does not speak TLS: is the endpoint URL one of http://?</source>
            <translation>Was geantwortet hat, spricht kein TLS: Beginnt die Endpunkt-URL mit http://?</translation>
        </message>
        <message>
            <source>What answered is not SageMaker's response stream.</source>
            <translation>Was geantwortet hat, ist nicht der Antwort-Stream von SageMaker.</translation>
        </message>
        <message>
            <source>What answered shows the certificate of another host.</source>
            <translation>Was geantwortet hat, zeigt das Zertifikat eines anderen Hosts.</translation>
        </message>
        <message>
            <source>What came is kept. Continue from there, or ask for less at once.</source>
            <translation>Was ankam, ist erhalten. Setzen Sie dort fort, oder bitten Sie um weniger auf einmal.</translation>
        </message>
        <message>
            <source>What came is kept. Continue from there, or try again.</source>
            <translation>Was ankam, ist erhalten. Setzen Sie dort fort, oder versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>You are not allowed to do {action} on {resource}.</source>
            <translation>Sie dürfen {action} auf {resource} nicht ausführen.</translation>
        </message>
        <message>
            <source>You are not allowed to do {action}.</source>
            <translation>Sie dürfen {action} nicht ausführen.</translation>
        </message>
        <message>
            <source>Your AWS credentials have expired.</source>
            <translation>Ihre AWS-Anmeldeinformationen sind abgelaufen.</translation>
        </message>
        <message>
            <source>Your AWS sign-in has expired.</source>
            <translation>Ihre AWS-Anmeldung ist abgelaufen.</translation>
        </message>
        <message>
            <source>Your sign-in has a session policy that does not allow it: sign in without it, or widen it.</source>
            <translation>Ihre Anmeldung hat eine Sitzungsrichtlinie, die es nicht erlaubt: Melden Sie sich ohne sie an, oder erweitern Sie sie.</translation>
        </message>
        <message>
            <source>access denied</source>
            <translation>Zugriff verweigert</translation>
        </message>
        <message>
            <source>account {account}</source>
            <translation>Konto {account}</translation>
        </message>
        <message>
            <source>account {account}, region {region}</source>
            <translation>Konto {account}, Region {region}</translation>
        </message>
        <message>
            <source>region {region}</source>
            <translation>Region {region}</translation>
        </message>
        <message>
            <source>{caller} is not allowed to do {action} on {resource}.</source>
            <translation>{caller} darf {action} auf {resource} nicht ausführen.</translation>
        </message>
        <message>
            <source>{caller} is not allowed to do {action}.</source>
            <translation>{caller} darf {action} nicht ausführen.</translation>
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
        <name>FindBar</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Find in this conversation</source>
            <translation>In dieser Unterhaltung suchen</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Groß-/Kleinschreibung beachten</translation>
        </message>
        <message>
            <source>Next hit (F3)</source>
            <translation>Nächster Treffer (F3)</translation>
        </message>
        <message>
            <source>No hits</source>
            <translation>Keine Treffer</translation>
        </message>
        <message>
            <source>Not valid</source>
            <translation>Ungültig</translation>
        </message>
        <message>
            <source>Previous hit (Shift+F3)</source>
            <translation>Vorheriger Treffer (Umschalt+F3)</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Regulärer Ausdruck</translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>Suche läuft …</translation>
        </message>
        <message>
            <source>This is not a regular expression: {error}.</source>
            <translation>Das ist kein regulärer Ausdruck: {error}.</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message>
            <source>{number} of {count}+</source>
            <translation>{number} von {count}+</translation>
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
        <name>FormatFields</name>
        <message>
            <source>A content handler: a class, or an object.</source>
            <translation>Ein Content-Handler: eine Klasse oder ein Objekt.</translation>
        </message>
        <message>
            <source>A function from messages to text, or a prompt format.</source>
            <translation>Eine Funktion von Nachrichten zu Text oder ein Prompt-Format.</translation>
        </message>
        <message>
            <source>Container format</source>
            <translation>Container-Format</translation>
        </message>
        <message>
            <source>Container format code</source>
            <translation>Code des Container-Formats</translation>
        </message>
        <message>
            <source>How the container takes requests.</source>
            <translation>Wie der Container Anfragen annimmt.</translation>
        </message>
        <message>
            <source>Not needed: this container is sent messages and formats them itself.</source>
            <translation>Nicht nötig: Dieser Container bekommt Nachrichten und formatiert sie selbst.</translation>
        </message>
        <message>
            <source>Prompt format</source>
            <translation>Prompt-Format</translation>
        </message>
        <message>
            <source>Prompt format code</source>
            <translation>Code des Prompt-Formats</translation>
        </message>
        <message>
            <source>Python code…</source>
            <translation>Python-Code…</translation>
        </message>
        <message>
            <source>What the model was trained on.</source>
            <translation>Womit das Modell trainiert wurde.</translation>
        </message>
    </context>
    <context>
        <name>Handlers</name>
        <message>
            <source>A parameter has no JSON form: {error}.</source>
            <translation>Ein Parameter hat keine JSON-Form: {error}.</translation>
        </message>
        <message>
            <source>Ask for a shorter answer (Max tokens in the profile), or begin a new conversation.</source>
            <translation>Bitten Sie um eine kürzere Antwort (Max. Tokens im Profil), oder beginnen Sie eine neue Unterhaltung.</translation>
        </message>
        <message>
            <source>Choose a prompt format.</source>
            <translation>Wählen Sie ein Prompt-Format.</translation>
        </message>
        <message>
            <source>Choose the content handler that fits the endpoint's container.</source>
            <translation>Wählen Sie den Content-Handler, der zum Container des Endpunkts passt.</translation>
        </message>
        <message>
            <source>Give the name of a content handler, or an object with LlamaIndex's four methods.</source>
            <translation>Geben Sie den Namen eines Content-Handlers an oder ein Objekt mit den vier Methoden von LlamaIndex.</translation>
        </message>
        <message>
            <source>Images cannot be sent with the content handler {handler}.</source>
            <translation>Bilder lassen sich mit dem Content-Handler {handler} nicht senden.</translation>
        </message>
        <message>
            <source>It says: {error!r}.</source>
            <translation>Er sagt: {error!r}.</translation>
        </message>
        <message>
            <source>Its code must be installed where SageDesk runs.</source>
            <translation>Sein Code muss dort installiert sein, wo SageDesk läuft.</translation>
        </message>
        <message>
            <source>Its format is another one. Choose another container format in the profile.</source>
            <translation>Sein Format ist ein anderes. Wählen Sie im Profil ein anderes Container-Format.</translation>
        </message>
        <message>
            <source>Remove the images, or use an endpoint that speaks openai-chat with a model that sees.</source>
            <translation>Entfernen Sie die Bilder, oder verwenden Sie einen Endpunkt, der openai-chat spricht und dessen Modell sehen kann.</translation>
        </message>
        <message>
            <source>Set a temperature above 0 in the profile, or none.</source>
            <translation>Geben Sie im Profil eine Temperatur über 0 an oder keine.</translation>
        </message>
        <message>
            <source>Take the model's name out of the profile: the endpoint has one model, and knows it by another name.</source>
            <translation>Nehmen Sie den Namen des Modells aus dem Profil: Der Endpunkt hat nur ein Modell und kennt es unter einem anderen Namen.</translation>
        </message>
        <message>
            <source>The container does not understand the request: {words}</source>
            <translation>Der Container versteht die Anfrage nicht: {words}</translation>
        </message>
        <message>
            <source>The content handler {handler} takes formatted text, not messages.</source>
            <translation>Der Content-Handler {handler} nimmt formatierten Text an, keine Nachrichten.</translation>
        </message>
        <message>
            <source>The content handler {kind} could not read the reply.</source>
            <translation>Der Content-Handler {kind} konnte die Antwort nicht lesen.</translation>
        </message>
        <message>
            <source>The content handler {kind} could not write the request.</source>
            <translation>Der Content-Handler {kind} konnte die Anfrage nicht schreiben.</translation>
        </message>
        <message>
            <source>The content handler {name} does not take these options: {options}.</source>
            <translation>Der Content-Handler {name} nimmt diese Optionen nicht an: {options}.</translation>
        </message>
        <message>
            <source>The content handler {reference} could not be loaded: {error}.</source>
            <translation>Der Content-Handler {reference} konnte nicht geladen werden: {error}.</translation>
        </message>
        <message>
            <source>The conversation has: {roles}.</source>
            <translation>Die Unterhaltung hat: {roles}.</translation>
        </message>
        <message>
            <source>The conversation is too long for the model.</source>
            <translation>Die Unterhaltung ist zu lang für das Modell.</translation>
        </message>
        <message>
            <source>The conversation is too long for the model. The model takes {limit:,} tokens, this request needs {asked:,} ({prompt:,} of the conversation, {answer:,} for the answer).</source>
            <translation>Die Unterhaltung ist zu lang für das Modell. Das Modell nimmt {limit:,} Tokens, diese Anfrage braucht {asked:,} ({prompt:,} für die Unterhaltung, {answer:,} für die Antwort).</translation>
        </message>
        <message>
            <source>The conversation is too long for the model. The model takes {limit:,} tokens, this request needs {asked:,}.</source>
            <translation>Die Unterhaltung ist zu lang für das Modell. Das Modell nimmt {limit:,} Tokens, diese Anfrage braucht {asked:,}.</translation>
        </message>
        <message>
            <source>The conversation is too long for the model. The model takes {limit:,} tokens.</source>
            <translation>Die Unterhaltung ist zu lang für das Modell. Das Modell nimmt {limit:,} Tokens.</translation>
        </message>
        <message>
            <source>The endpoint's CloudWatch log has more.</source>
            <translation>Das CloudWatch-Protokoll des Endpunkts sagt mehr.</translation>
        </message>
        <message>
            <source>The endpoint's reply is not in the format that was expected.</source>
            <translation>Die Antwort des Endpunkts hat nicht das erwartete Format.</translation>
        </message>
        <message>
            <source>The expression for {name} does not fit the reply.</source>
            <translation>Der Ausdruck für {name} passt nicht zur Antwort.</translation>
        </message>
        <message>
            <source>The expression for {option} is no JMESPath: {expression}</source>
            <translation>Der Ausdruck für {option} ist kein JMESPath: {expression}</translation>
        </message>
        <message>
            <source>The instance has too little memory for this. Shorten the conversation, or use a larger instance.</source>
            <translation>Die Instanz hat dafür zu wenig Speicher. Kürzen Sie die Unterhaltung, oder verwenden Sie eine größere Instanz.</translation>
        </message>
        <message>
            <source>The model is overloaded: it takes no more requests at the moment.</source>
            <translation>Das Modell ist überlastet: Es nimmt derzeit keine Anfragen mehr an.</translation>
        </message>
        <message>
            <source>The model's container reported an error and did not say which.</source>
            <translation>Der Container des Modells hat einen Fehler gemeldet, ohne zu sagen, welchen.</translation>
        </message>
        <message>
            <source>The model's container reported an error: {words}</source>
            <translation>Der Container des Modells hat einen Fehler gemeldet: {words}</translation>
        </message>
        <message>
            <source>The model's license must be accepted: set the custom attributes of the profile to accept_eula=true.</source>
            <translation>Die Lizenz des Modells muss angenommen werden: Setzen Sie die benutzerdefinierten Attribute des Profils auf accept_eula=true.</translation>
        </message>
        <message>
            <source>The names are: {names}.</source>
            <translation>Die Namen sind: {names}.</translation>
        </message>
        <message>
            <source>The request cannot be written as JSON.</source>
            <translation>Die Anfrage lässt sich nicht als JSON schreiben.</translation>
        </message>
        <message>
            <source>The request's expression cannot be worked out.</source>
            <translation>Der Ausdruck der Anfrage lässt sich nicht auswerten.</translation>
        </message>
        <message>
            <source>There is no content handler named {name!r}.</source>
            <translation>Es gibt keinen Content-Handler namens {name!r}.</translation>
        </message>
        <message>
            <source>This container takes a system message or none, then user and assistant in turn, the user last.</source>
            <translation>Dieser Container nimmt eine oder keine System-Nachricht, dann abwechselnd Benutzer und Assistent, zuletzt den Benutzer.</translation>
        </message>
        <message>
            <source>Try again in a moment. If it happens often, the endpoint needs more instances.</source>
            <translation>Versuchen Sie es gleich noch einmal. Geschieht es oft, braucht der Endpunkt mehr Instanzen.</translation>
        </message>
        <message>
            <source>it gave no reason</source>
            <translation>ohne Angabe eines Grundes</translation>
        </message>
        <message>
            <source>no messages</source>
            <translation>keine Nachrichten</translation>
        </message>
        <message>
            <source>{name} is not a content handler: it has no {methods}.</source>
            <translation>{name} ist kein Content-Handler: {methods} fehlt.</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Add, edit and delete endpoint profiles</source>
            <translation>Endpunktprofile hinzufügen, bearbeiten und löschen</translation>
        </message>
        <message>
            <source>Answers about SageDesk, from this computer</source>
            <translation>Antworten zu SageDesk, von diesem Computer</translation>
        </message>
        <message>
            <source>Choose an endpoint profile</source>
            <translation>Endpunktprofil wählen</translation>
        </message>
        <message>
            <source>Endpoint profile</source>
            <translation>Endpunktprofil</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Profiles…</source>
            <translation>Profile…</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>State: {state}</source>
            <translation>Zustand: {state}</translation>
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
        <message>
            <source>Toggle sidebar</source>
            <translation>Seitenleiste ein/aus</translation>
        </message>
        <message>
            <source>Toggle sidebar (Ctrl+B)</source>
            <translation>Seitenleiste ein/aus (Strg+B)</translation>
        </message>
    </context>
    <context>
        <name>HotKey</name>
        <message>
            <source>Another program has {keys} already.</source>
            <translation>Ein anderes Programm belegt {keys} schon.</translation>
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
            <source>%n there already</source>
            <translation>
                <numerusform>%n war schon da</numerusform>
                <numerusform>%n waren schon da</numerusform>
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
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Import conversations</source>
            <translation>Unterhaltungen importieren</translation>
        </message>
        <message>
            <source>Import the conversations in “{name}”?</source>
            <translation>Die Unterhaltungen in „{name}“ importieren?</translation>
        </message>
        <message>
            <source>Nothing can be imported: the library is open only for reading.</source>
            <translation>Importieren ist nicht möglich: Die Bibliothek ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>Stopped. Conversations that were added by then stay.</source>
            <translation>Abgebrochen. Bis dahin hinzugefügte Unterhaltungen bleiben.</translation>
        </message>
        <message>
            <source>They are added to those that you have. What you have already stays as it is.</source>
            <translation>Sie kommen zu den vorhandenen hinzu. Was schon da ist, bleibt, wie es ist.</translation>
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
        <name>Instance</name>
        <message>
            <source>SageDesk is open already, but does not answer.</source>
            <translation>SageDesk ist schon geöffnet, antwortet aber nicht.</translation>
        </message>
        <message>
            <source>Wait a moment, or end it with your system's list of programs, and start it again.</source>
            <translation>Warten Sie einen Moment, oder beenden Sie es über die Programmliste Ihres Systems und starten Sie es neu.</translation>
        </message>
    </context>
    <context>
        <name>LanguagesControl</name>
        <message>
            <source>Like the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>{setting}: {languages}</source>
            <translation>{setting}: {languages}</translation>
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
        <name>Library</name>
        <message>
            <source>(An image was here that could not be recovered.)</source>
            <translation>(Hier war ein Bild, das sich nicht retten ließ.)</translation>
        </message>
        <message>
            <source>A conversation needs a title.</source>
            <translation>Eine Unterhaltung braucht einen Titel.</translation>
        </message>
        <message>
            <source>A folder cannot be moved into itself.</source>
            <translation>Ein Ordner lässt sich nicht in sich selbst verschieben.</translation>
        </message>
        <message>
            <source>A folder needs a name.</source>
            <translation>Ein Ordner braucht einen Namen.</translation>
        </message>
        <message>
            <source>A message in the conversation library is damaged.</source>
            <translation>Eine Nachricht in der Bibliothek der Unterhaltungen ist beschädigt.</translation>
        </message>
        <message>
            <source>A newer search took the place of this one.</source>
            <translation>Eine neuere Suche ist an die Stelle dieser getreten.</translation>
        </message>
        <message>
            <source>A part of the conversation library is damaged.</source>
            <translation>Ein Teil der Bibliothek der Unterhaltungen ist beschädigt.</translation>
        </message>
        <message>
            <source>A reply is being written.</source>
            <translation>Eine Antwort wird gerade geschrieben.</translation>
        </message>
        <message>
            <source>A reply that ends cannot be streaming.</source>
            <translation>Eine Antwort, die endet, kann nicht im Empfang sein.</translation>
        </message>
        <message>
            <source>A reply that is still being written cannot be added.</source>
            <translation>Eine Antwort, die noch geschrieben wird, lässt sich nicht hinzufügen.</translation>
        </message>
        <message>
            <source>An attachment has {count:,} bytes; the library keeps up to {largest:,}.</source>
            <translation>Ein Anhang hat {count:,} Bytes; die Bibliothek behält bis zu {largest:,}.</translation>
        </message>
        <message>
            <source>An image in the conversation library is missing.</source>
            <translation>Ein Bild in der Bibliothek der Unterhaltungen fehlt.</translation>
        </message>
        <message>
            <source>Another SageDesk is opening the conversation library, and has not finished.</source>
            <translation>Ein anderes SageDesk öffnet die Bibliothek der Unterhaltungen und ist noch nicht fertig.</translation>
        </message>
        <message>
            <source>Another program is using the conversation library and has locked it.</source>
            <translation>Ein anderes Programm benutzt die Bibliothek der Unterhaltungen und hat sie gesperrt.</translation>
        </message>
        <message>
            <source>Attach a smaller file.</source>
            <translation>Hängen Sie eine kleinere Datei an.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Choose another one. Nothing was changed.</source>
            <translation>Wählen Sie eine andere. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Choose another place, or change its permissions.</source>
            <translation>Wählen Sie einen anderen Ort, oder ändern Sie dessen Zugriffsrechte.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Close SageDesk and start it again: it then recovers what can be read of it.</source>
            <translation>Schließen Sie SageDesk, und starten Sie es neu: Es rettet dann, was sich davon lesen lässt.</translation>
        </message>
        <message>
            <source>Close SageDesk and start it again: it then recovers what can be read, and keeps the damaged file.</source>
            <translation>SageDesk schließen und neu starten: Es rettet dann, was sich lesen lässt, und behält die beschädigte Datei.</translation>
        </message>
        <message>
            <source>Close all its windows, then start it again: it then recovers what can be read.</source>
            <translation>Schließen Sie alle Fenster von SageDesk, und starten Sie es neu: Es rettet dann, was sich lesen lässt.</translation>
        </message>
        <message>
            <source>Close the program that has {path} open, then try again.</source>
            <translation>Schließen Sie das Programm, das {path} geöffnet hat, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Copy it to a disk that can be written, and set SAGEDESK_HOME to a folder there.</source>
            <translation>Kopieren Sie sie auf einen beschreibbaren Datenträger, und setzen Sie SAGEDESK_HOME auf einen Ordner dort.</translation>
        </message>
        <message>
            <source>Free some space on the disk, then try again.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Free some space on the disk. The backups that there are were kept.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger. Die vorhandenen Sicherungen wurden behalten.</translation>
        </message>
        <message>
            <source>Give a shorter name.</source>
            <translation>Geben Sie einen kürzeren Namen an.</translation>
        </message>
        <message>
            <source>Give the name of a file.</source>
            <translation>Geben Sie den Namen einer Datei an.</translation>
        </message>
        <message>
            <source>It may be recovering a damaged one, which takes a while. Try again when its window is ready.</source>
            <translation>Vielleicht wird eine beschädigte gerettet, was eine Weile dauert. Versuchen Sie es erneut, wenn dessen Fenster bereit ist.</translation>
        </message>
        <message>
            <source>Make a copy of the library's file, then check it: sagedesk library verify</source>
            <translation>Kopieren Sie die Datei der Bibliothek, und prüfen Sie sie dann: sagedesk library verify</translation>
        </message>
        <message>
            <source>Make it writable, or set SAGEDESK_HOME to a folder that is.</source>
            <translation>Machen Sie sie beschreibbar, oder setzen Sie SAGEDESK_HOME auf einen beschreibbaren Ordner.</translation>
        </message>
        <message>
            <source>Make the folder first, or choose another one.</source>
            <translation>Legen Sie zuerst den Ordner an, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>Move it elsewhere. It was not changed.</source>
            <translation>Verschieben Sie sie. Sie wurde nicht geändert.</translation>
        </message>
        <message>
            <source>Nothing could be read of it.</source>
            <translation>Nichts davon ließ sich lesen.</translation>
        </message>
        <message>
            <source>Nothing was overwritten. Make a copy of the library's file, then check it: sagedesk library verify</source>
            <translation>Nichts wurde überschrieben. Kopieren Sie die Datei der Bibliothek, und prüfen Sie sie dann: sagedesk library verify</translation>
        </message>
        <message>
            <source>Please report this, with the detail.</source>
            <translation>Bitte melden Sie dies, mit den Details.</translation>
        </message>
        <message>
            <source>Recovered conversation</source>
            <translation>Gerettete Unterhaltung</translation>
        </message>
        <message>
            <source>Restore it first.</source>
            <translation>Stellen Sie sie zuerst wieder her.</translation>
        </message>
        <message>
            <source>The backup was made, but cannot be found.</source>
            <translation>Die Sicherung wurde erstellt, ist aber nicht zu finden.</translation>
        </message>
        <message>
            <source>The backup {name} is damaged, so it was not restored.</source>
            <translation>Die Sicherung {name} ist beschädigt und wurde darum nicht wiederhergestellt.</translation>
        </message>
        <message>
            <source>The conversation library cannot be opened, not even for reading.</source>
            <translation>Die Bibliothek der Unterhaltungen lässt sich nicht öffnen, auch nicht zum Lesen.</translation>
        </message>
        <message>
            <source>The conversation library cannot be written: its disk, folder or file is read-only ({path}).</source>
            <translation>In die Bibliothek der Unterhaltungen lässt sich nicht schreiben: Datenträger, Ordner oder Datei ist schreibgeschützt ({path}).</translation>
        </message>
        <message>
            <source>The conversation library could not be brought to this version's form. It was left as it was.</source>
            <translation>Die Bibliothek der Unterhaltungen ließ sich nicht in die Form dieser Version bringen. Sie blieb, wie sie war.</translation>
        </message>
        <message>
            <source>The conversation library could not be read or written.</source>
            <translation>Die Bibliothek der Unterhaltungen ließ sich nicht lesen oder schreiben.</translation>
        </message>
        <message>
            <source>The conversation library is closed already.</source>
            <translation>Die Bibliothek der Unterhaltungen ist schon geschlossen.</translation>
        </message>
        <message>
            <source>The conversation library is damaged, and another SageDesk still uses it.</source>
            <translation>Die Bibliothek der Unterhaltungen ist beschädigt, und ein anderes SageDesk benutzt sie noch.</translation>
        </message>
        <message>
            <source>The conversation library is open only for reading: it was written by a newer SageDesk.</source>
            <translation>Die Bibliothek der Unterhaltungen ist nur zum Lesen geöffnet: Sie wurde von einem neueren SageDesk geschrieben.</translation>
        </message>
        <message>
            <source>The conversation library is open only for reading: its disk, folder or file is read-only.</source>
            <translation>Die Bibliothek der Unterhaltungen ist nur zum Lesen geöffnet: Datenträger, Ordner oder Datei ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>The conversation library was damaged.</source>
            <translation>Die Bibliothek der Unterhaltungen war beschädigt.</translation>
        </message>
        <message>
            <source>The conversation library was written by a newer SageDesk than this one.</source>
            <translation>Die Bibliothek der Unterhaltungen wurde von einem neueren SageDesk als diesem geschrieben.</translation>
        </message>
        <message>
            <source>The damaged file was kept as {name}.</source>
            <translation>Die beschädigte Datei wurde als {name} aufbewahrt.</translation>
        </message>
        <message>
            <source>The disk is full, so the conversation library cannot be saved.</source>
            <translation>Der Datenträger ist voll; die Bibliothek der Unterhaltungen kann nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>The file of the conversation library is damaged.</source>
            <translation>Die Datei der Bibliothek der Unterhaltungen ist beschädigt.</translation>
        </message>
        <message>
            <source>The file of the conversation library was gone or empty.</source>
            <translation>Die Datei der Bibliothek der Unterhaltungen war verschwunden oder leer.</translation>
        </message>
        <message>
            <source>The message {head_id} belongs to another conversation.</source>
            <translation>Die Nachricht {head_id} gehört zu einer anderen Unterhaltung.</translation>
        </message>
        <message>
            <source>The message {parent_id} belongs to another conversation.</source>
            <translation>Die Nachricht {parent_id} gehört zu einer anderen Unterhaltung.</translation>
        </message>
        <message>
            <source>The search index could not be brought up to date.</source>
            <translation>Der Suchindex ließ sich nicht auf den neuesten Stand bringen.</translation>
        </message>
        <message>
            <source>There is a conversation with the id {id} already.</source>
            <translation>Es gibt schon eine Unterhaltung mit der ID {id}.</translation>
        </message>
        <message>
            <source>There is a message with the id {id} already.</source>
            <translation>Es gibt schon eine Nachricht mit der ID {id}.</translation>
        </message>
        <message>
            <source>There is no backup {backup}.</source>
            <translation>Es gibt keine Sicherung {backup}.</translation>
        </message>
        <message>
            <source>There is no conversation with the id {conversation_id}.</source>
            <translation>Es gibt keine Unterhaltung mit der ID {conversation_id}.</translation>
        </message>
        <message>
            <source>There is no folder with the id {folder_id}.</source>
            <translation>Es gibt keinen Ordner mit der ID {folder_id}.</translation>
        </message>
        <message>
            <source>There is no message with the id {message_id}.</source>
            <translation>Es gibt keine Nachricht mit der ID {message_id}.</translation>
        </message>
        <message>
            <source>There is too little room on the disk for a backup of the conversation library.</source>
            <translation>Auf dem Datenträger ist zu wenig Platz für eine Sicherung der Bibliothek der Unterhaltungen.</translation>
        </message>
        <message>
            <source>This is no longer in the trash.</source>
            <translation>Dies ist nicht mehr im Papierkorb.</translation>
        </message>
        <message>
            <source>This message is in the trash.</source>
            <translation>Diese Nachricht ist im Papierkorb.</translation>
        </message>
        <message>
            <source>This reply is still being written.</source>
            <translation>Diese Antwort wird noch geschrieben.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Type one, or leave the title as it is.</source>
            <translation>Geben Sie einen ein, oder lassen Sie den Titel, wie er ist.</translation>
        </message>
        <message>
            <source>Type one.</source>
            <translation>Geben Sie einen ein.</translation>
        </message>
        <message>
            <source>Update SageDesk.</source>
            <translation>Aktualisieren Sie SageDesk.</translation>
        </message>
        <message>
            <source>Update SageDesk. The library was not changed.</source>
            <translation>Aktualisieren Sie SageDesk. Die Bibliothek wurde nicht geändert.</translation>
        </message>
        <message>
            <source>Wait until it ends, or stop it.</source>
            <translation>Warten Sie, bis sie endet, oder halten Sie sie an.</translation>
        </message>
        <message>
            <source>Wait until it ends, or stop it; then restore again.</source>
            <translation>Warten Sie, bis sie endet, oder halten Sie sie an; stellen Sie dann noch einmal wieder her.</translation>
        </message>
        <message>
            <source>What belongs to this message cannot be stored.</source>
            <translation>Was zu dieser Nachricht gehört, lässt sich nicht speichern.</translation>
        </message>
        <message>
            <source>a part of its path is a file, not a folder</source>
            <translation>ein Teil des Pfads ist eine Datei, kein Ordner</translation>
        </message>
        <message>
            <source>an image of the message {id} is missing</source>
            <translation>ein Bild der Nachricht {id} fehlt</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>es ist ein Ordner</translation>
        </message>
        <message>
            <source>its folder does not exist</source>
            <translation>der Ordner existiert nicht</translation>
        </message>
        <message>
            <source>permission was denied</source>
            <translation>der Zugriff wurde verweigert</translation>
        </message>
        <message>
            <source>row {row} of {table} refers to a row of {parent} that is not there</source>
            <translation>Zeile {row} von {table} verweist auf eine Zeile von {parent}, die es nicht gibt</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>der Datenträger ist voll</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation>der Datenträger ist schreibgeschützt</translation>
        </message>
        <message>
            <source>the file would be larger than this disk allows</source>
            <translation>die Datei wäre größer, als dieser Datenträger erlaubt</translation>
        </message>
        <message>
            <source>the message {id} cannot be read: {error}</source>
            <translation>die Nachricht {id} lässt sich nicht lesen: {error}</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>der Name ist zu lang</translation>
        </message>
        <message>
            <source>the path of the conversation {id} leads nowhere</source>
            <translation>der Pfad der Unterhaltung {id} führt ins Leere</translation>
        </message>
        <message>
            <source>your quota on this disk is used up</source>
            <translation>Ihr Kontingent auf diesem Datenträger ist aufgebraucht</translation>
        </message>
        <message numerus="yes">
            <source>{count:,} conversations</source>
            <translation>
                <numerusform>{count:,} Unterhaltung</numerusform>
                <numerusform>{count:,} Unterhaltungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} messages</source>
            <translation>
                <numerusform>{count:,} Nachricht</numerusform>
                <numerusform>{count:,} Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>{messages} could not be found, {repaired:,} could be read only in part.</source>
            <translation>Nicht gefunden: {messages}; nur zum Teil lesbar: {repaired:,}.</translation>
        </message>
        <message>
            <source>{messages} in {conversations} could be recovered.</source>
            <translation>Gerettet: {messages} in {conversations}.</translation>
        </message>
        <message>
            <source>{messages} of them came from the backup {name}.</source>
            <translation>Davon aus der Sicherung {name}: {messages}.</translation>
        </message>
        <message>
            <source>{path} cannot be written or read: {reason}.</source>
            <translation>{path} lässt sich nicht schreiben oder lesen: {reason}.</translation>
        </message>
        <message>
            <source>{path} is a database of another program, not a SageDesk library.</source>
            <translation>{path} ist eine Datenbank eines anderen Programms, keine SageDesk-Bibliothek.</translation>
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
        <name>LinkCopying</name>
        <message>
            <source>The link to this conversation was copied.</source>
            <translation>Der Link zu dieser Unterhaltung wurde kopiert.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Link öffnen</translation>
        </message>
        <message>
            <source>Open this page of your mail program outside SageDesk?</source>
            <translation>Diese Seite Ihres Mailprogramms außerhalb von SageDesk öffnen?</translation>
        </message>
        <message>
            <source>Open this page of {host} outside SageDesk?</source>
            <translation>Diese Seite von {host} außerhalb von SageDesk öffnen?</translation>
        </message>
        <message>
            <source>SageDesk does not open links of this kind.</source>
            <translation>SageDesk öffnet Links dieser Art nicht.</translation>
        </message>
    </context>
    <context>
        <name>ListModel</name>
        <message>
            <source>Answers about SageDesk, from this computer</source>
            <translation>Antworten zu SageDesk, von diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>ListedChats</name>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Title of the conversation</source>
            <translation>Titel der Unterhaltung</translation>
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
        <name>Logs</name>
        <message>
            <source>The container has written none yet, or the endpoint is in another account.</source>
            <translation>Der Container hat noch keines geschrieben, oder der Endpunkt ist in einem anderen Konto.</translation>
        </message>
        <message>
            <source>There is no log {group} in region {region}.</source>
            <translation>Es gibt kein Protokoll {group} in der Region {region}.</translation>
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
            <translation>Systemschrift</translation>
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
            <source>Open in its own window</source>
            <translation>In eigenem Fenster öffnen</translation>
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
            <source>Branch from here</source>
            <translation>Von hier abzweigen</translation>
        </message>
        <message>
            <source>Choose an endpoint profile first. The one of this conversation is gone.</source>
            <translation>Zuerst ein Endpunktprofil wählen. Das dieser Unterhaltung gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Copy as HTML</source>
            <translation>Als HTML kopieren</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Als Markdown kopieren</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>Als reinen Text kopieren</translation>
        </message>
        <message>
            <source>Delete message</source>
            <translation>Nachricht löschen</translation>
        </message>
        <message>
            <source>Delete message and all below</source>
            <translation>Nachricht und alle darunter löschen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Untersuchen</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Neu generieren</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>More actions</source>
            <translation>Weitere Aktionen</translation>
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
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Nachricht schreiben</translation>
        </message>
    </context>
    <context>
        <name>MfaAsking</name>
        <message>
            <source>The MFA code was not given.</source>
            <translation>Der MFA-Code wurde nicht angegeben.</translation>
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
        <name>Network</name>
        <message>
            <source>A proxy is written like http://proxy.example:8080.</source>
            <translation>Ein Proxy wird wie http://proxy.example:8080 geschrieben.</translation>
        </message>
        <message>
            <source>An endpoint URL has its own host: leave this as it is for all, or take the URL away.</source>
            <translation>Eine Endpunkt-URL hat ihren eigenen Host: Lassen Sie dies wie für alle, oder entfernen Sie die URL.</translation>
        </message>
        <message>
            <source>Change them in the settings under Network, or in the profile.</source>
            <translation>Ändern Sie sie in den Einstellungen unter Netzwerk oder im Profil.</translation>
        </message>
        <message>
            <source>Give the whole path of the file.</source>
            <translation>Geben Sie den ganzen Pfad der Datei an.</translation>
        </message>
        <message>
            <source>It must be a text file with certificates in PEM form (BEGIN CERTIFICATE). Choose another one in the network settings.</source>
            <translation>Es muss eine Textdatei mit Zertifikaten in PEM-Form (BEGIN CERTIFICATE) sein. Wählen Sie in den Netzwerkeinstellungen eine andere.</translation>
        </message>
        <message>
            <source>Leave user name and password out: for a proxy that wants them, set HTTPS_PROXY and choose “system”.</source>
            <translation>Lassen Sie Benutzername und Passwort weg: Für einen Proxy, der sie verlangt, setzen Sie HTTPS_PROXY, und wählen Sie „system“.</translation>
        </message>
        <message>
            <source>The file of certificates {path} cannot be used.</source>
            <translation>Die Zertifikatsdatei {path} lässt sich nicht verwenden.</translation>
        </message>
        <message>
            <source>The largest request is from {smallest:g} to {largest:g} MiB.</source>
            <translation>Die größte Anfrage liegt zwischen {smallest:g} und {largest:g} MiB.</translation>
        </message>
        <message>
            <source>The network setting {key} cannot be {value!r}.</source>
            <translation>Die Netzwerkeinstellung {key} kann nicht {value!r} sein.</translation>
        </message>
        <message>
            <source>The network settings cannot be used: {problems}</source>
            <translation>Die Netzwerkeinstellungen lassen sich nicht verwenden: {problems}</translation>
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
        <name>NoticeBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Offline</name>
        <message>
            <source>Send when online</source>
            <translation>Senden, sobald online</translation>
        </message>
        <message>
            <source>There is no network, so your message was not sent.</source>
            <translation>Es gibt kein Netz; Ihre Nachricht wurde nicht gesendet.</translation>
        </message>
    </context>
    <context>
        <name>OfflineStrip</name>
        <message>
            <source>Do not send</source>
            <translation>Nicht senden</translation>
        </message>
        <message numerus="yes">
            <source>No network. %n message(s) will be sent when it is back.</source>
            <translation>
                <numerusform>Kein Netz. %n Nachricht wird gesendet, sobald es zurück ist.</numerusform>
                <numerusform>Kein Netz. %n Nachrichten werden gesendet, sobald es zurück ist.</numerusform>
            </translation>
        </message>
        <message>
            <source>No network. Your conversations, the guide and endpoints on this computer work as always.</source>
            <translation>Kein Netz. Ihre Unterhaltungen, die Anleitung und Endpunkte auf diesem Computer funktionieren wie immer.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Start SageDesk again.</source>
            <translation>Starten Sie SageDesk neu.</translation>
        </message>
        <message>
            <source>The conversation library is open only for reading.</source>
            <translation>Die Bibliothek der Unterhaltungen ist nur zum Lesen geöffnet.</translation>
        </message>
    </context>
    <context>
        <name>Openings</name>
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
        <name>Painting</name>
        <message>
            <source>Cut off: the model reached its token limit.</source>
            <translation>Abgeschnitten: Das Modell hat seine Token-Grenze erreicht.</translation>
        </message>
        <message>
            <source>Interrupted. What came is kept.</source>
            <translation>Unterbrochen. Was ankam, ist erhalten.</translation>
        </message>
        <message>
            <source>Stopped before anything came.</source>
            <translation>Angehalten, bevor etwas ankam.</translation>
        </message>
        <message>
            <source>Stopped. What came is kept.</source>
            <translation>Angehalten. Was ankam, ist erhalten.</translation>
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
            <source>Go to window</source>
            <translation>Zum Fenster gehen</translation>
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
        <name>ParameterFields</name>
        <message>
            <source>Not set</source>
            <translation>Nicht gesetzt</translation>
        </message>
        <message>
            <source>One on each line; a line break in one is written \n.</source>
            <translation>Eine je Zeile; ein Zeilenumbruch darin wird \n geschrieben.</translation>
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
            <source>One on each line; a line break in one is written \n.</source>
            <translation>Eine je Zeile; ein Zeilenumbruch darin wird \n geschrieben.</translation>
        </message>
        <message>
            <source>The container’s default</source>
            <translation>Die Vorgabe des Containers</translation>
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
        <message>
            <source>{name} must be a number, not {value!r}.</source>
            <translation>{name} muss eine Zahl sein, nicht {value!r}.</translation>
        </message>
        <message>
            <source>{name} must be a text or a list of texts, not {value!r}.</source>
            <translation>{name} muss ein Text oder eine Liste von Texten sein, nicht {value!r}.</translation>
        </message>
        <message>
            <source>{name} must be a whole number, not {value!r}.</source>
            <translation>{name} muss eine ganze Zahl sein, nicht {value!r}.</translation>
        </message>
        <message>
            <source>{name} must be an object, not {value!r}.</source>
            <translation>{name} muss ein Objekt sein, nicht {value!r}.</translation>
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
        <name>Pictures</name>
        <message>
            <source>Attach a smaller picture.</source>
            <translation>Hängen Sie ein kleineres Bild an.</translation>
        </message>
        <message>
            <source>Open it and save it anew.</source>
            <translation>Öffnen und neu speichern.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG.</source>
            <translation>Als PNG oder JPEG speichern.</translation>
        </message>
        <message>
            <source>{name} has {megabytes} MB and cannot be made smaller here.</source>
            <translation>{name} hat {megabytes} MB und lässt sich hier nicht verkleinern.</translation>
        </message>
        <message>
            <source>{name} has {width} × {height} pixels.</source>
            <translation>{name} hat {width} × {height} Pixel.</translation>
        </message>
        <message>
            <source>{name} is a damaged picture.</source>
            <translation>{name} ist ein beschädigtes Bild.</translation>
        </message>
    </context>
    <context>
        <name>PlainLayouts</name>
        <message>
            <source>An image that cannot be shown</source>
            <translation>Ein Bild, das nicht gezeigt werden kann</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Denkt nach…</translation>
        </message>
        <message>
            <source>Thought</source>
            <translation>Nachgedacht</translation>
        </message>
        <message>
            <source>Thought for {duration}</source>
            <translation>{duration} nachgedacht</translation>
        </message>
        <message>
            <source>Tool call: {tool}</source>
            <translation>Werkzeugaufruf: {tool}</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
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
        <name>PortalShortcut</name>
        <message>
            <source>Ask a quick question</source>
            <translation>Schnelle Frage stellen</translation>
        </message>
        <message>
            <source>The connection to the desktop was lost.</source>
            <translation>Die Verbindung zum Desktop ging verloren.</translation>
        </message>
        <message>
            <source>The desktop has taken the global shortcut back.</source>
            <translation>Der Desktop hat das globale Tastenkürzel zurückgenommen.</translation>
        </message>
        <message>
            <source>The desktop refused a global shortcut.</source>
            <translation>Der Desktop hat ein globales Tastenkürzel abgelehnt.</translation>
        </message>
        <message>
            <source>The global shortcut was not allowed.</source>
            <translation>Das globale Tastenkürzel wurde nicht erlaubt.</translation>
        </message>
    </context>
    <context>
        <name>Presets</name>
        <message>
            <source>Balanced</source>
            <translation>Ausgewogen</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Kreativ</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>Präzise</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Exact bytes</source>
            <translation>Genaue Bytes</translation>
        </message>
        <message>
            <source>For a small sample</source>
            <translation>Für ein kleines Beispiel</translation>
        </message>
        <message>
            <source>For the conversation in the window</source>
            <translation>Für die Unterhaltung im Fenster</translation>
        </message>
        <message>
            <source>Indented JSON</source>
            <translation>Eingerücktes JSON</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Preview of the first page</source>
            <translation>Vorschau der ersten Seite</translation>
        </message>
        <message>
            <source>Prompt preview</source>
            <translation>Vorschau des Prompts</translation>
        </message>
        <message>
            <source>Request preview</source>
            <translation>Vorschau der Anfrage</translation>
        </message>
        <message>
            <source>Request shown as</source>
            <translation>Anfrage gezeigt als</translation>
        </message>
        <message>
            <source>This container is sent messages and formats them itself.</source>
            <translation>Dieser Container bekommt Nachrichten und formatiert sie selbst.</translation>
        </message>
        <message>
            <source>{message} You are asked whether it may when you test or save the profile.</source>
            <translation>{message} Ob er es darf, werden Sie beim Testen oder Speichern des Profils gefragt.</translation>
        </message>
        <message>
            <source>▸ Preview</source>
            <translation>▸ Vorschau</translation>
        </message>
        <message>
            <source>▾ Preview</source>
            <translation>▾ Vorschau</translation>
        </message>
    </context>
    <context>
        <name>PreviewText</name>
        <message>
            <source>⟨{count} characters are left out here⟩</source>
            <translation>⟨{count} Zeichen sind hier weggelassen⟩</translation>
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
        <message>
            <source>There is no endpoint profile named {wanted}.</source>
            <translation>Es gibt kein Endpunktprofil namens {wanted}.</translation>
        </message>
    </context>
    <context>
        <name>ProfileEditor</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Discard changes?</source>
            <translation>Änderungen verwerfen?</translation>
        </message>
        <message>
            <source>Discard what you changed?</source>
            <translation>Ihre Änderungen verwerfen?</translation>
        </message>
        <message>
            <source>Edit “{name}”</source>
            <translation>„{name}“ bearbeiten</translation>
        </message>
        <message>
            <source>It was not saved.</source>
            <translation>Es wurde nicht gespeichert.</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Weiter bearbeiten</translation>
        </message>
        <message>
            <source>Keep for this run only</source>
            <translation>Nur bis zum Beenden behalten</translation>
        </message>
        <message>
            <source>New endpoint profile</source>
            <translation>Neues Endpunktprofil</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>Some fields need your attention first.</source>
            <translation>Einige Felder müssen zuerst berichtigt werden.</translation>
        </message>
        <message>
            <source>The keyring may be asking you to unlock it</source>
            <translation>Vielleicht bittet der Schlüsselbund Sie gerade, ihn zu entsperren</translation>
        </message>
        <message>
            <source>There is a profile of this name already. Give this one another name.</source>
            <translation>Ein Profil dieses Namens gibt es schon. Geben Sie diesem einen anderen.</translation>
        </message>
    </context>
    <context>
        <name>ProfileForm</name>
        <message>
            <source>Begins every conversation, unless empty.</source>
            <translation>Beginnt jede Unterhaltung, wenn nicht leer.</translation>
        </message>
        <message>
            <source>Choose an endpoint…</source>
            <translation>Endpunkt wählen…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Development or test</source>
            <translation>Entwicklung oder Test</translation>
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
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Generierung</translation>
        </message>
        <message>
            <source>List the endpoints of the account that the profile signs in to</source>
            <translation>Die Endpunkte des Kontos auflisten, bei dem sich das Profil anmeldet</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Only for a VPC interface endpoint, a proxy or an emulator.</source>
            <translation>Nur für einen VPC-Schnittstellenendpunkt, einen Proxy oder einen Emulator.</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>Production has a red band, and the first message of each run is asked about.</source>
            <translation>Produktion hat ein rotes Band, und vor der ersten Nachricht nach jedem Start wird gefragt.</translation>
        </message>
        <message>
            <source>Profile name</source>
            <translation>Name des Profils</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>System-Prompt</translation>
        </message>
        <message>
            <source>The guide is part of SageDesk: only its system prompt can be changed.</source>
            <translation>Die Anleitung gehört zu SageDesk: Nur ihr System-Prompt lässt sich ändern.</translation>
        </message>
        <message>
            <source>The region's own</source>
            <translation>Die der Region</translation>
        </message>
    </context>
    <context>
        <name>ProfileManager</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete the selected profile (Del)</source>
            <translation>Ausgewähltes Profil löschen (Entf)</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Edit the selected profile (Enter)</source>
            <translation>Ausgewähltes Profil bearbeiten (Enter)</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Endpoint profiles</source>
            <translation>Endpunktprofile</translation>
        </message>
        <message>
            <source>Make a copy of the selected profile and its keys</source>
            <translation>Eine Kopie des ausgewählten Profils und seiner Schlüssel anlegen</translation>
        </message>
        <message>
            <source>New endpoint profile (Ctrl+N)</source>
            <translation>Neues Endpunktprofil (Strg+N)</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Neu…</translation>
        </message>
        <message>
            <source>The guide is part of SageDesk</source>
            <translation>Die Anleitung gehört zu SageDesk</translation>
        </message>
        <message>
            <source>“{name}” was deleted.</source>
            <translation>„{name}“ wurde gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>Profiles</name>
        <message>
            <source>A URL is written like https://host or http://127.0.0.1:8080.</source>
            <translation>Eine URL wird wie https://host oder http://127.0.0.1:8080 geschrieben.</translation>
        </message>
        <message>
            <source>A folder in S3 is written like s3://bucket/folder.</source>
            <translation>Ein Ordner in S3 wird wie s3://bucket/ordner geschrieben.</translation>
        </message>
        <message>
            <source>A key has no spaces, line breaks or accented characters. Was more than the key pasted?</source>
            <translation>Ein Schlüssel hat keine Leerzeichen, Zeilenumbrüche oder Zeichen mit Akzent. Wurde mehr als der Schlüssel eingefügt?</translation>
        </message>
        <message>
            <source>A profile has no {key}.</source>
            <translation>Ein Profil hat kein {key}.</translation>
        </message>
        <message>
            <source>A profile is a JSON object.</source>
            <translation>Ein Profil ist ein JSON-Objekt.</translation>
        </message>
        <message>
            <source>A profile signs in in a way that this SageDesk does not know: {kind}.</source>
            <translation>Ein Profil meldet sich auf eine Weise an, die dieses SageDesk nicht kennt: {kind}.</translation>
        </message>
        <message>
            <source>A profile's name has at most {most} characters; this one has {count}.</source>
            <translation>Der Name eines Profils hat höchstens {most} Zeichen; dieser hat {count}.</translation>
        </message>
        <message>
            <source>A profile's name is one line of visible characters.</source>
            <translation>Der Name eines Profils ist eine Zeile sichtbarer Zeichen.</translation>
        </message>
        <message>
            <source>A profile's {key} must be a text.</source>
            <translation>In einem Profil muss {key} ein Text sein.</translation>
        </message>
        <message>
            <source>A profile's {key} must be an object.</source>
            <translation>In einem Profil muss {key} ein Objekt sein.</translation>
        </message>
        <message>
            <source>A region is written like us-east-1 or eu-central-1.</source>
            <translation>Eine Region wird wie us-east-1 oder eu-central-1 geschrieben.</translation>
        </message>
        <message>
            <source>A role's ARN is written like arn:aws:iam::123456789012:role/name.</source>
            <translation>Die ARN einer Rolle wird wie arn:aws:iam::123456789012:role/name geschrieben.</translation>
        </message>
        <message>
            <source>A session name has 2 to 64 letters, digits and characters of + = , . @ - _.</source>
            <translation>Der Name einer Sitzung hat 2 bis 64 Buchstaben, Ziffern und Zeichen aus + = , . @ - _.</translation>
        </message>
        <message>
            <source>A start URL is written like https://my-company.awsapps.com/start.</source>
            <translation>Eine Start-URL wird wie https://meine-firma.awsapps.com/start geschrieben.</translation>
        </message>
        <message>
            <source>A stop sequence cannot be empty.</source>
            <translation>Eine Stoppsequenz darf nicht leer sein.</translation>
        </message>
        <message>
            <source>An account has twelve digits.</source>
            <translation>Ein Konto hat zwölf Ziffern.</translation>
        </message>
        <message>
            <source>An external id has 2 to 1224 letters, digits and characters of + = , . @ : / - _.</source>
            <translation>Eine externe ID hat 2 bis 1224 Buchstaben, Ziffern und Zeichen aus + = , . @ : / - _.</translation>
        </message>
        <message>
            <source>An inference router does not take this; leave it empty.</source>
            <translation>Ein Inferenz-Router nimmt dies nicht an; lassen Sie es leer.</translation>
        </message>
        <message>
            <source>An inference router wants to know its target: give the target's name.</source>
            <translation>Ein Inferenz-Router verlangt sein Ziel: Geben Sie den Namen des Ziels an.</translation>
        </message>
        <message>
            <source>Another program is writing the endpoint profiles.</source>
            <translation>Ein anderes Programm schreibt gerade die Endpunktprofile.</translation>
        </message>
        <message>
            <source>Ask for at least 1 token.</source>
            <translation>Verlangen Sie mindestens 1 Token.</translation>
        </message>
        <message>
            <source>Asynchronous requests do not take this; leave it empty.</source>
            <translation>Asynchrone Anfragen nehmen dies nicht an; lassen Sie es leer.</translation>
        </message>
        <message>
            <source>At most {most} characters are taken here; these are {count}.</source>
            <translation>Hier sind höchstens {most} Zeichen erlaubt; dies sind {count}.</translation>
        </message>
        <message>
            <source>Check that you may read {path}.</source>
            <translation>Prüfen Sie, ob Sie {path} lesen dürfen.</translation>
        </message>
        <message>
            <source>Check that {parent} can be written.</source>
            <translation>Prüfen Sie, ob sich in {parent} schreiben lässt.</translation>
        </message>
        <message>
            <source>Check the folder {parent}: may you write there, and is there room on the disk?</source>
            <translation>Prüfen Sie den Ordner {parent}: Dürfen Sie dort schreiben, und ist auf dem Datenträger noch Platz?</translation>
        </message>
        <message>
            <source>Choose an AWS profile, or another way to sign in.</source>
            <translation>Wählen Sie ein AWS-Profil oder eine andere Art der Anmeldung.</translation>
        </message>
        <message>
            <source>Choose how requests are sent.</source>
            <translation>Wählen Sie, wie Anfragen gesendet werden.</translation>
        </message>
        <message>
            <source>Close other SageDesk windows and commands, then try again.</source>
            <translation>Schließen Sie andere Fenster und Befehle von SageDesk, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Give the access key ID that belongs to the secret.</source>
            <translation>Geben Sie die Zugriffsschlüssel-ID an, die zum geheimen Schlüssel gehört.</translation>
        </message>
        <message>
            <source>Give the device's ARN, like arn:aws:iam::123456789012:mfa/name, or its serial number.</source>
            <translation>Geben Sie die ARN des Geräts an, etwa arn:aws:iam::123456789012:mfa/name, oder seine Seriennummer.</translation>
        </message>
        <message>
            <source>Give the profile a name.</source>
            <translation>Geben Sie dem Profil einen Namen.</translation>
        </message>
        <message>
            <source>Give the region of IAM Identity Center, like eu-west-1.</source>
            <translation>Geben Sie die Region von IAM Identity Center an, etwa eu-west-1.</translation>
        </message>
        <message>
            <source>Give the region that the endpoint runs in, like us-east-1.</source>
            <translation>Geben Sie die Region an, in der der Endpunkt läuft, etwa us-east-1.</translation>
        </message>
        <message>
            <source>Give the role's name, as the portal shows it.</source>
            <translation>Geben Sie den Namen der Rolle an, wie das Portal ihn zeigt.</translation>
        </message>
        <message>
            <source>Give the secret that belongs to the access key ID.</source>
            <translation>Geben Sie den geheimen Schlüssel an, der zur Zugriffsschlüssel-ID gehört.</translation>
        </message>
        <message>
            <source>Give the {what}, as the SageMaker console shows it.</source>
            <translation>Hier fehlt: {what}, wie in der SageMaker-Konsole gezeigt.</translation>
        </message>
        <message>
            <source>Give this one another name.</source>
            <translation>Geben Sie diesem einen anderen Namen.</translation>
        </message>
        <message>
            <source>Guide (built in)</source>
            <translation>Anleitung (eingebaut)</translation>
        </message>
        <message>
            <source>If you know and trust it, allow it once. The window asks you with Retry, and when you test or save the profile; on the command line it is: sagedesk trust {spec}</source>
            <translation>Wenn Sie ihn kennen und ihm vertrauen, erlauben Sie ihn einmal. Das Fenster fragt Sie bei „Wiederholen“ und wenn Sie das Profil testen oder speichern; in der Befehlszeile geht es mit: sagedesk trust {spec}</translation>
        </message>
        <message>
            <source>Install a newer SageDesk. The file of the profiles was left as it is.</source>
            <translation>Installieren Sie ein neueres SageDesk. Die Datei der Profile wurde nicht verändert.</translation>
        </message>
        <message>
            <source>Install a newer SageDesk. {path} was left as it is.</source>
            <translation>Installieren Sie ein neueres SageDesk. {path} wurde nicht verändert.</translation>
        </message>
        <message>
            <source>Install it where SageDesk runs. It is named as package.module:name.</source>
            <translation>Installieren Sie ihn dort, wo SageDesk läuft. Er wird als paket.modul:name angegeben.</translation>
        </message>
        <message>
            <source>InvokeEndpoint takes no {name}.</source>
            <translation>InvokeEndpoint nimmt kein {name} an.</translation>
        </message>
        <message>
            <source>Keep the keys for this run only, choose another way to sign in, or install a keyring (GNOME Keyring, KWallet or KeePassXC) and start SageDesk again.</source>
            <translation>Behalten Sie die Schlüssel nur bis zum Beenden, wählen Sie eine andere Art der Anmeldung, oder installieren Sie einen Schlüsselbund (GNOME Keyring, KWallet oder KeePassXC), und starten Sie SageDesk neu.</translation>
        </message>
        <message>
            <source>Keep the keys for this run only.</source>
            <translation>Behalten Sie die Schlüssel nur bis zum Beenden.</translation>
        </message>
        <message>
            <source>Keys that begin with ASIA are temporary and need their session token.</source>
            <translation>Schlüssel, die mit ASIA beginnen, sind temporär und brauchen ihr Sitzungstoken.</translation>
        </message>
        <message>
            <source>Leave user names and passwords out of the URL: keys belong in the keyring.</source>
            <translation>Lassen Sie Benutzernamen und Passwörter aus der URL: Schlüssel gehören in den Schlüsselbund.</translation>
        </message>
        <message>
            <source>Mend that file and rename it back, or create the profiles anew.</source>
            <translation>Berichtigen Sie diese Datei, und benennen Sie sie wieder um, oder legen Sie die Profile neu an.</translation>
        </message>
        <message>
            <source>Mend ~/.aws/config or ~/.aws/credentials, or type the profile's name.</source>
            <translation>Berichtigen Sie ~/.aws/config oder ~/.aws/credentials, oder tippen Sie den Namen des Profils ein.</translation>
        </message>
        <message>
            <source>Of the built-in guide only the system prompt can be changed.</source>
            <translation>Von der eingebauten Anleitung lässt sich nur der System-Prompt ändern.</translation>
        </message>
        <message>
            <source>Only another way of sending takes this; leave it empty.</source>
            <translation>Nur eine andere Übertragung nimmt dies an; lassen Sie es leer.</translation>
        </message>
        <message>
            <source>Only the built-in guide signs in with built-in keys.</source>
            <translation>Nur die eingebaute Anleitung meldet sich mit eingebauten Schlüsseln an.</translation>
        </message>
        <message>
            <source>Only visible ASCII characters are taken here.</source>
            <translation>Hier sind nur sichtbare ASCII-Zeichen erlaubt.</translation>
        </message>
        <message>
            <source>See whether the system's password manager opens, or keep the keys for this run only.</source>
            <translation>Prüfen Sie, ob sich die Passwortverwaltung des Systems öffnet, oder behalten Sie die Schlüssel nur bis zum Beenden.</translation>
        </message>
        <message>
            <source>The AWS configuration of this machine cannot be read.</source>
            <translation>Die AWS-Konfiguration dieses Computers lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>The OpenAI route does not take this; leave it empty.</source>
            <translation>Die OpenAI-Route nimmt dies nicht an; lassen Sie es leer.</translation>
        </message>
        <message>
            <source>The URL ends before “?” and “#”.</source>
            <translation>Die URL endet vor „?“ und „#“.</translation>
        </message>
        <message>
            <source>The built-in guide cannot be deleted.</source>
            <translation>Die eingebaute Anleitung lässt sich nicht löschen.</translation>
        </message>
        <message>
            <source>The built-in guide cannot be duplicated.</source>
            <translation>Die eingebaute Anleitung lässt sich nicht duplizieren.</translation>
        </message>
        <message>
            <source>The endpoint profiles were written by a newer SageDesk than this one.</source>
            <translation>Die Endpunktprofile wurden von einem neueren SageDesk als diesem geschrieben.</translation>
        </message>
        <message>
            <source>The file has no list of profiles.</source>
            <translation>Die Datei hat keine Liste von Profilen.</translation>
        </message>
        <message>
            <source>The file is no JSON object with a version.</source>
            <translation>Die Datei ist kein JSON-Objekt mit einer Version.</translation>
        </message>
        <message>
            <source>The file of the endpoint profiles cannot be read: {reason}.</source>
            <translation>Die Datei der Endpunktprofile lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <source>The file of the endpoint profiles cannot be renamed: {reason}.</source>
            <translation>Die Datei der Endpunktprofile lässt sich nicht umbenennen: {reason}.</translation>
        </message>
        <message>
            <source>The file of the endpoint profiles cannot be written: {reason}.</source>
            <translation>Die Datei der Endpunktprofile lässt sich nicht schreiben: {reason}.</translation>
        </message>
        <message>
            <source>The file of the endpoint profiles could not be read, and was kept as {kept}.</source>
            <translation>Die Datei der Endpunktprofile ließ sich nicht lesen und wurde als {kept} aufbewahrt.</translation>
        </message>
        <message>
            <source>The keyring holds keys of this profile that cannot be read.</source>
            <translation>Der Schlüsselbund enthält Schlüssel dieses Profils, die sich nicht lesen lassen.</translation>
        </message>
        <message>
            <source>The keyring is locked.</source>
            <translation>Der Schlüsselbund ist gesperrt.</translation>
        </message>
        <message>
            <source>The keyring refused.</source>
            <translation>Der Schlüsselbund hat abgelehnt.</translation>
        </message>
        <message>
            <source>The profiles are: {known}.</source>
            <translation>Die Profile sind: {known}.</translation>
        </message>
        <message>
            <source>The profiles as they were before the last change are in use now.</source>
            <translation>Jetzt gelten die Profile, wie sie vor der letzten Änderung waren.</translation>
        </message>
        <message>
            <source>The temperature is 0 or more.</source>
            <translation>Die Temperatur ist 0 oder mehr.</translation>
        </message>
        <message>
            <source>The {what} has at most {most} characters; this one has {count}.</source>
            <translation>{what}: höchstens {most} Zeichen; hier sind es {count}.</translation>
        </message>
        <message>
            <source>The {what} has only letters, digits and hyphens, and begins and ends with a letter or digit.</source>
            <translation>{what}: nur Buchstaben, Ziffern und Bindestriche, am Anfang und am Ende ein Buchstabe oder eine Ziffer.</translation>
        </message>
        <message>
            <source>There is a profile named “{name}” already.</source>
            <translation>Es gibt schon ein Profil namens „{name}“.</translation>
        </message>
        <message>
            <source>There is no endpoint profile “{name}”.</source>
            <translation>Es gibt kein Endpunktprofil „{name}“.</translation>
        </message>
        <message>
            <source>This does not begin with a space.</source>
            <translation>Dies beginnt nicht mit einem Leerzeichen.</translation>
        </message>
        <message>
            <source>This is an ARN. Give only the {what}: what stands after the last “/”.</source>
            <translation>Das ist eine ARN. Hierher gehört nur: {what}, also was nach dem letzten „/“ steht.</translation>
        </message>
        <message>
            <source>This profile names the Python code {spec}, which is not on this computer.</source>
            <translation>Dieses Profil nennt den Python-Code {spec}, den es auf diesem Computer nicht gibt.</translation>
        </message>
        <message>
            <source>This profile wants to run the Python code {spec} from {where}.</source>
            <translation>Dieses Profil möchte den Python-Code {spec} aus {where} ausführen.</translation>
        </message>
        <message>
            <source>This system has no keyring that keeps secrets safely.</source>
            <translation>Dieses System hat keinen Schlüsselbund, der Geheimnisse sicher aufbewahrt.</translation>
        </message>
        <message>
            <source>This system has no keyring.</source>
            <translation>Dieses System hat keinen Schlüsselbund.</translation>
        </message>
        <message>
            <source>Top K is 1 or more, or -1 for no limit.</source>
            <translation>Top K ist 1 oder mehr, oder -1 für keine Grenze.</translation>
        </message>
        <message>
            <source>Top P is more than 0 and at most 1.</source>
            <translation>Top P ist größer als 0 und höchstens 1.</translation>
        </message>
        <message>
            <source>Two profiles have the same id.</source>
            <translation>Zwei Profile haben dieselbe ID.</translation>
        </message>
        <message>
            <source>Type the keys in again.</source>
            <translation>Geben Sie die Schlüssel noch einmal ein.</translation>
        </message>
        <message>
            <source>Unlock it and try again, or keep the keys for this run only.</source>
            <translation>Entsperren Sie ihn, und versuchen Sie es erneut, oder behalten Sie die Schlüssel nur bis zum Beenden.</translation>
        </message>
        <message>
            <source>Your agreement could not be kept.</source>
            <translation>Ihre Zustimmung ließ sich nicht aufbewahren.</translation>
        </message>
        <message>
            <source>container's host name</source>
            <translation>Hostname des Containers</translation>
        </message>
        <message>
            <source>endpoint name</source>
            <translation>Name des Endpunkts</translation>
        </message>
        <message>
            <source>inference component's name</source>
            <translation>Name der Inferenzkomponente</translation>
        </message>
        <message>
            <source>routing target's name</source>
            <translation>Name des Routing-Ziels</translation>
        </message>
        <message>
            <source>session id</source>
            <translation>Sitzungs-ID</translation>
        </message>
        <message>
            <source>variant's name</source>
            <translation>Name der Variante</translation>
        </message>
        <message>
            <source>{name} (copy {number})</source>
            <translation>{name} (Kopie {number})</translation>
        </message>
        <message>
            <source>{name} (copy)</source>
            <translation>{name} (Kopie)</translation>
        </message>
        <message>
            <source>{path} is no file of endpoint profiles.</source>
            <translation>{path} ist keine Datei mit Endpunktprofilen.</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Choose another folder.</source>
            <translation>Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Give the prompt a name.</source>
            <translation>Geben Sie dem Prompt einen Namen.</translation>
        </message>
        <message>
            <source>The name is empty.</source>
            <translation>Der Name ist leer.</translation>
        </message>
        <message>
            <source>There is a prompt named {name} in this folder already.</source>
            <translation>In diesem Ordner gibt es schon einen Prompt namens {name}.</translation>
        </message>
        <message>
            <source>{file} is there already.</source>
            <translation>{file} ist schon da.</translation>
        </message>
        <message>
            <source>{source} is not there.</source>
            <translation>{source} ist nicht da.</translation>
        </message>
        <message>
            <source>“{name}” can.</source>
            <translation>„{name}“ geht.</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of a file.</source>
            <translation>„{name}“ kann kein Dateiname sein.</translation>
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
        <name>PromptSets</name>
        <message numerus="yes">
            <source>%n tokens</source>
            <translation>
                <numerusform>%n Token</numerusform>
                <numerusform>%n Tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>A message of line {number} has no role that is known.</source>
            <translation>Eine Nachricht in Zeile {number} hat keine bekannte Rolle.</translation>
        </message>
        <message>
            <source>A message of line {number} has no text as its “content”.</source>
            <translation>Eine Nachricht in Zeile {number} hat keinen Text als „content“.</translation>
        </message>
        <message>
            <source>A message of line {number} is not an object.</source>
            <translation>Eine Nachricht in Zeile {number} ist kein Objekt.</translation>
        </message>
        <message>
            <source>Check its name and your rights.</source>
            <translation>Prüfen Sie den Namen und Ihre Rechte.</translation>
        </message>
        <message>
            <source>Choose another name, or give --force.</source>
            <translation>Wählen Sie einen anderen Namen, oder geben Sie --force an.</translation>
        </message>
        <message>
            <source>Divide it.</source>
            <translation>Teilen Sie sie auf.</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Erwartet</translation>
        </message>
        <message>
            <source>Give each prompt an id of its own, or none.</source>
            <translation>Geben Sie jedem Prompt eine eigene ID oder keine.</translation>
        </message>
        <message>
            <source>Give it as “prompt”, or as “messages”.</source>
            <translation>Geben Sie ihn als „prompt“ oder als „messages“ an.</translation>
        </message>
        <message>
            <source>Let the name end in .jsonl, .csv or .md.</source>
            <translation>Lassen Sie den Namen auf .jsonl, .csv oder .md enden.</translation>
        </message>
        <message>
            <source>Line {number} has no prompt.</source>
            <translation>Zeile {number} hat keinen Prompt.</translation>
        </message>
        <message>
            <source>Line {number} is neither an object nor a text.</source>
            <translation>Zeile {number} ist weder ein Objekt noch ein Text.</translation>
        </message>
        <message>
            <source>Line {number} is not CSV: {error}.</source>
            <translation>Zeile {number} ist kein CSV: {error}.</translation>
        </message>
        <message>
            <source>Line {number} is not JSON: {error}.</source>
            <translation>Zeile {number} ist kein JSON: {error}.</translation>
        </message>
        <message>
            <source>Move it away, then try again.</source>
            <translation>Verschieben Sie sie, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Name the columns in the first row, as: id,prompt,expected</source>
            <translation>Benennen Sie die Spalten in der ersten Zeile, etwa: id,prompt,expected</translation>
        </message>
        <message>
            <source>Put texts that contain the separator between quotation marks.</source>
            <translation>Setzen Sie Texte, die das Trennzeichen enthalten, in Anführungszeichen.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Results cannot be written as {name}.</source>
            <translation>Ergebnisse lassen sich nicht als {name} schreiben.</translation>
        </message>
        <message>
            <source>Roles are system, user and assistant.</source>
            <translation>Rollen sind system, user und assistant.</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>Speichern Sie sie als UTF-8.</translation>
        </message>
        <message>
            <source>See: sagedesk run --help</source>
            <translation>Siehe: sagedesk run --help</translation>
        </message>
        <message>
            <source>Something went wrong inside SageDesk: {error!r}</source>
            <translation>In SageDesk ist ein Fehler aufgetreten: {error!r}</translation>
        </message>
        <message>
            <source>The concurrency must be 1 or more.</source>
            <translation>Die Zahl gleichzeitiger Anfragen muss 1 oder mehr sein.</translation>
        </message>
        <message>
            <source>The first row names no column “prompt”.</source>
            <translation>Die erste Zeile nennt keine Spalte „prompt“.</translation>
        </message>
        <message>
            <source>The id {id!r} stands twice in the set.</source>
            <translation>Die ID {id!r} steht zweimal in der Reihe.</translation>
        </message>
        <message>
            <source>The messages of line {number} do not end with one of the user's.</source>
            <translation>Die Nachrichten in Zeile {number} enden nicht mit einer des Benutzers.</translation>
        </message>
        <message>
            <source>The row that ends in line {number} has more cells than the first row.</source>
            <translation>Die Zeile, die in Zeile {number} der Datei endet, hat mehr Zellen als die erste.</translation>
        </message>
        <message>
            <source>{partial} does not hold results of a run.</source>
            <translation>{partial} enthält keine Ergebnisse eines Laufs.</translation>
        </message>
        <message>
            <source>{path} cannot be read.</source>
            <translation>{path} lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>{path} holds no prompts.</source>
            <translation>{path} enthält keine Prompts.</translation>
        </message>
        <message>
            <source>{path} is larger than {most} MB.</source>
            <translation>{path} ist größer als {most} MB.</translation>
        </message>
        <message>
            <source>{path} is not UTF-8 text.</source>
            <translation>{path} ist kein UTF-8-Text.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} ist schon da.</translation>
        </message>
        <message>
            <source>| profile | answered | failed | first token (median) | tokens a second (median) |</source>
            <translation>| Profil | beantwortet | fehlgeschlagen | erstes Token (Median) | Tokens pro Sekunde (Median) |</translation>
        </message>
        <message>
            <source>“messages” of line {number} is not a list.</source>
            <translation>„messages“ in Zeile {number} ist keine Liste.</translation>
        </message>
        <message>
            <source>“{name}” of line {number} is not a text.</source>
            <translation>„{name}“ in Zeile {number} ist kein Text.</translation>
        </message>
    </context>
    <context>
        <name>PromptTree</name>
        <message>
            <source>No prompts yet. What you save is listed here.</source>
            <translation>Noch keine Prompts. Was Sie speichern, steht hier.</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weitere</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>A chat template cannot call {name} objects.</source>
            <translation>Eine Chat-Vorlage kann {name}-Objekte nicht aufrufen.</translation>
        </message>
        <message>
            <source>A chat template gives text and cannot carry the image in message {number}.</source>
            <translation>Eine Chat-Vorlage ergibt Text und kann das Bild in Nachricht {number} nicht übertragen.</translation>
        </message>
        <message>
            <source>Change the conversation as it asks, or use another format.</source>
            <translation>Ändern Sie die Unterhaltung, wie sie es verlangt, oder verwenden Sie ein anderes Format.</translation>
        </message>
        <message>
            <source>Chat templates cannot store underscore-prefixed attributes on a namespace, but got {name!r}. Please rename the attribute.</source>
            <translation>Chat-Vorlagen können in einem Namespace keine Attribute mit Unterstrich am Anfang speichern, hier aber: {name!r}. Bitte benennen Sie das Attribut um.</translation>
        </message>
        <message>
            <source>Check that it is a chat template.</source>
            <translation>Prüfen Sie, ob es eine Chat-Vorlage ist.</translation>
        </message>
        <message>
            <source>Choose one of {names}.</source>
            <translation>Wählen Sie eines von {names}.</translation>
        </message>
        <message>
            <source>Correct, update or remove what it names.</source>
            <translation>Berichtigen, aktualisieren oder entfernen Sie, was es nennt.</translation>
        </message>
        <message>
            <source>Give at least one user message.</source>
            <translation>Geben Sie mindestens eine Nachricht des Benutzers an.</translation>
        </message>
        <message>
            <source>Honest templates stay far below this limit: use another one, and do not trust where it came from.</source>
            <translation>Ehrliche Vorlagen bleiben weit unter dieser Grenze: Verwenden Sie eine andere, und trauen Sie ihrer Herkunft nicht.</translation>
        </message>
        <message>
            <source>In the {title} format a system message comes first; message {number} is another one.</source>
            <translation>Im Format {title} steht eine System-Nachricht am Anfang; Nachricht {number} ist eine weitere.</translation>
        </message>
        <message>
            <source>In the {title} format an optional system message comes first, then user and assistant take turns; message {number} is from the {role} where one from the {expected} belongs.</source>
            <translation>Im Format {title} steht höchstens eine System-Nachricht am Anfang, dann wechseln sich user und assistant ab; Nachricht {number} ist von {role}, wo eine von {expected} hingehört.</translation>
        </message>
        <message>
            <source>It is code from outside SageDesk: correct or update it.</source>
            <translation>Es ist Code von außerhalb von SageDesk: Berichtigen oder aktualisieren Sie ihn.</translation>
        </message>
        <message>
            <source>It may need other variables or another kind of conversation.</source>
            <translation>Vielleicht braucht sie andere Variablen oder eine andere Art von Unterhaltung.</translation>
        </message>
        <message>
            <source>Look for a chat_template.jinja among the model's files.</source>
            <translation>Suchen Sie unter den Dateien des Modells nach einer chat_template.jinja.</translation>
        </message>
        <message>
            <source>Merge it into the first message or into a user message.</source>
            <translation>Fügen Sie sie in die erste Nachricht oder in eine Nachricht des Benutzers ein.</translation>
        </message>
        <message>
            <source>Merge or reorder the messages, or use a format that does not ask for turns, such as chatml.</source>
            <translation>Fassen Sie die Nachrichten zusammen, ordnen Sie sie um, oder verwenden Sie ein Format, das keinen Wechsel verlangt, etwa chatml.</translation>
        </message>
        <message>
            <source>Message {number} is neither a ChatMessage nor a dict but {kind}.</source>
            <translation>Nachricht {number} ist weder eine ChatMessage noch ein dict, sondern {kind}.</translation>
        </message>
        <message>
            <source>Name a PromptFormat or a function.</source>
            <translation>Nennen Sie ein PromptFormat oder eine Funktion.</translation>
        </message>
        <message>
            <source>Paste the whole template, as the model's makers published it.</source>
            <translation>Fügen Sie die ganze Vorlage ein, wie die Hersteller des Modells sie veröffentlicht haben.</translation>
        </message>
        <message>
            <source>The chat template failed: {error}</source>
            <translation>Die Chat-Vorlage ist fehlgeschlagen: {error}</translation>
        </message>
        <message>
            <source>The chat template has a mistake in line {line}: {error}</source>
            <translation>Die Chat-Vorlage hat einen Fehler in Zeile {line}: {error}</translation>
        </message>
        <message>
            <source>The chat template has {count:,} characters; at most {most:,} are read.</source>
            <translation>Die Chat-Vorlage hat {count:,} Zeichen; höchstens {most:,} werden gelesen.</translation>
        </message>
        <message>
            <source>The chat template leaves out the last message, so that the model cannot continue it.</source>
            <translation>Die Chat-Vorlage lässt die letzte Nachricht weg, sodass das Modell sie nicht fortsetzen kann.</translation>
        </message>
        <message>
            <source>The chat template refuses this conversation: {error}</source>
            <translation>Die Chat-Vorlage lehnt diese Unterhaltung ab: {error}</translation>
        </message>
        <message>
            <source>The chat template was stopped because it calls itself too deeply: maximum recursion depth exceeded.</source>
            <translation>Die Chat-Vorlage wurde angehalten, weil sie sich zu tief selbst aufruft: maximale Rekursionstiefe überschritten.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it is too deep or too large: {error}.</source>
            <translation>Die Chat-Vorlage wurde angehalten, weil sie zu tief oder zu groß ist: {error}.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes too large a number.</source>
            <translation>Die Chat-Vorlage wurde angehalten, weil sie eine zu große Zahl bildet.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes too large a text.</source>
            <translation>Die Chat-Vorlage wurde angehalten, weil sie einen zu großen Text bildet.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes too large a value.</source>
            <translation>Die Chat-Vorlage wurde angehalten, weil sie einen zu großen Wert bildet.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes too much text.</source>
            <translation>Die Chat-Vorlage wurde angehalten, weil sie zu viel Text bildet.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes values too deep inside values.</source>
            <translation>Die Chat-Vorlage wurde angehalten, weil sie Werte zu tief in Werten bildet.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it rounds to too many digits.</source>
            <translation>Die Chat-Vorlage wurde angehalten, weil sie auf zu viele Stellen rundet.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it takes too long.</source>
            <translation>Die Chat-Vorlage wurde angehalten, weil sie zu lange braucht.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it uses the codec {codec!r}, which a chat template has no use for.</source>
            <translation>Die Chat-Vorlage wurde angehalten, weil sie den Codec {codec!r} benutzt, den eine Chat-Vorlage nicht braucht.</translation>
        </message>
        <message>
            <source>The conversation has no messages.</source>
            <translation>Die Unterhaltung hat keine Nachrichten.</translation>
        </message>
        <message>
            <source>The known ones are {names}.</source>
            <translation>Bekannt sind {names}.</translation>
        </message>
        <message>
            <source>The last message has no text for the model to continue.</source>
            <translation>Die letzte Nachricht hat keinen Text, den das Modell fortsetzen könnte.</translation>
        </message>
        <message>
            <source>The messages or variables hold values too deep inside values.</source>
            <translation>Die Nachrichten oder Variablen enthalten Werte zu tief in Werten.</translation>
        </message>
        <message>
            <source>The prompt format {name} failed: {error}</source>
            <translation>Das Prompt-Format {name} ist fehlgeschlagen: {error}</translation>
        </message>
        <message>
            <source>The prompt format {name} returned no text but {kind}.</source>
            <translation>Das Prompt-Format {name} hat keinen Text zurückgegeben, sondern {kind}.</translation>
        </message>
        <message>
            <source>The prompt format “{name}” could not be loaded from {value}: {error}</source>
            <translation>Das Prompt-Format „{name}“ ließ sich nicht aus {value} laden: {error}</translation>
        </message>
        <message>
            <source>The {title} format has no place for tool calls and their results (message {number}).</source>
            <translation>Das Format {title} hat keinen Platz für Werkzeugaufrufe und ihre Ergebnisse (Nachricht {number}).</translation>
        </message>
        <message>
            <source>The {title} format is text only and cannot carry the image in message {number}.</source>
            <translation>Das Format {title} ist reiner Text und kann das Bild in Nachricht {number} nicht übertragen.</translation>
        </message>
        <message>
            <source>The {title} format puts the system message into a user message, and there is none.</source>
            <translation>Das Format {title} setzt die System-Nachricht in eine Nachricht des Benutzers, und es gibt keine.</translation>
        </message>
        <message>
            <source>There is no prompt format “{name}”.</source>
            <translation>Es gibt kein Prompt-Format „{name}“.</translation>
        </message>
        <message>
            <source>This text contains {last}, which the model may take for the end of your turn.</source>
            <translation>Dieser Text enthält {last}; das Modell könnte es für das Ende Ihrer Nachricht halten.</translation>
        </message>
        <message>
            <source>This text contains {names} and {last}, which the model may take for the end of your turn.</source>
            <translation>Dieser Text enthält {names} und {last}; das Modell könnte sie für das Ende Ihrer Nachricht halten.</translation>
        </message>
        <message>
            <source>This tokenizer_config.json has no chat template named “{name}”.</source>
            <translation>Diese tokenizer_config.json hat keine Chat-Vorlage namens „{name}“.</translation>
        </message>
        <message>
            <source>This tokenizer_config.json has no chat template, and none is beside it.</source>
            <translation>Diese tokenizer_config.json hat keine Chat-Vorlage, und daneben liegt keine.</translation>
        </message>
        <message>
            <source>This tokenizer_config.json has several chat templates and no default.</source>
            <translation>Diese tokenizer_config.json hat mehrere Chat-Vorlagen und keine Vorgabe.</translation>
        </message>
        <message>
            <source>Use an endpoint that takes chat messages, or remove the image.</source>
            <translation>Verwenden Sie einen Endpunkt, der Chat-Nachrichten annimmt, oder entfernen Sie das Bild.</translation>
        </message>
        <message>
            <source>Use the model's chat template, or an endpoint that takes chat messages.</source>
            <translation>Verwenden Sie die Chat-Vorlage des Modells oder einen Endpunkt, der Chat-Nachrichten annimmt.</translation>
        </message>
        <message>
            <source>completion_to_prompt must be the name of a prompt format, a ChatTemplate or a callable.</source>
            <translation>completion_to_prompt muss der Name eines Prompt-Formats, ein ChatTemplate oder etwas Aufrufbares sein.</translation>
        </message>
        <message>
            <source>messages_to_prompt must be the name of a prompt format, a ChatTemplate or a callable.</source>
            <translation>messages_to_prompt muss der Name eines Prompt-Formats, ein ChatTemplate oder etwas Aufrufbares sein.</translation>
        </message>
        <message>
            <source>{file} is not JSON: {error}.</source>
            <translation>{file} ist kein JSON: {error}.</translation>
        </message>
        <message>
            <source>{file} is not a tokenizer_config.json.</source>
            <translation>{file} ist keine tokenizer_config.json.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <source>{path} has {size:,} bytes; no file with a chat template is as large.</source>
            <translation>{path} hat {size:,} Bytes; keine Datei mit einer Chat-Vorlage ist so groß.</translation>
        </message>
        <message>
            <source>{path} is not a UTF-8 text file.</source>
            <translation>{path} ist keine UTF-8-Textdatei.</translation>
        </message>
        <message>
            <source>{value} is not a prompt format.</source>
            <translation>{value} ist kein Prompt-Format.</translation>
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
    </context>
    <context>
        <name>QuickAsk</name>
        <message>
            <source>Quick ask is turned off.</source>
            <translation>Die Schnellfrage ist ausgeschaltet.</translation>
        </message>
        <message>
            <source>This desktop offers programs no global shortcut. In its own keyboard settings, bind a key to the command: {command}</source>
            <translation>Dieser Desktop bietet Programmen kein globales Tastenkürzel. Belegen Sie in seinen Tastatureinstellungen eine Taste mit dem Befehl: {command}</translation>
        </message>
        <message>
            <source>Turn it on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>Your desktop has bound it to {keys}, and lets you change that.</source>
            <translation>Ihr Desktop hat sie mit {keys} belegt; dort lässt sich das ändern.</translation>
        </message>
        <message>
            <source>Your desktop knows it. Choose its keys in the settings of the desktop.</source>
            <translation>Ihr Desktop kennt sie. Wählen Sie die Tasten in den Einstellungen des Desktops.</translation>
        </message>
    </context>
    <context>
        <name>QuickAskWindow</name>
        <message>
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Ask something</source>
            <translation>Etwas fragen</translation>
        </message>
        <message>
            <source>Ask something else</source>
            <translation>Etwas anderes fragen</translation>
        </message>
        <message>
            <source>Endpoint that is asked</source>
            <translation>Gefragter Endpunkt</translation>
        </message>
        <message>
            <source>Go on in a window (Ctrl+Enter)</source>
            <translation>In einem Fenster weiter (Strg+Enter)</translation>
        </message>
        <message>
            <source>Open in SageDesk</source>
            <translation>In SageDesk öffnen</translation>
        </message>
        <message>
            <source>Quick ask</source>
            <translation>Schnellfrage</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Schnelle Frage</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
    </context>
    <context>
        <name>QuickAsking</name>
        <message>
            <source>Answering…</source>
            <translation>Antwortet…</translation>
        </message>
    </context>
    <context>
        <name>Rendering</name>
        <message>
            <source>image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>image at {host}</source>
            <translation>Bild auf {host}</translation>
        </message>
        <message>
            <source>{alt} (image at {host})</source>
            <translation>{alt} (Bild auf {host})</translation>
        </message>
    </context>
    <context>
        <name>Reopening</name>
        <message>
            <source>SageDesk speaks {language} from the next start on.</source>
            <translation>SageDesk spricht {language} ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>Jetzt neu starten</translation>
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
        <name>Requests</name>
        <message>
            <source>Both an AWS profile and access keys were given.</source>
            <translation>Es wurden sowohl ein AWS-Profil als auch Zugriffsschlüssel angegeben.</translation>
        </message>
        <message>
            <source>Choose the container format openai-chat, or another transport.</source>
            <translation>Wählen Sie das Container-Format openai-chat oder eine andere Übertragung.</translation>
        </message>
        <message>
            <source>Give profile_name or the keys, so that it is clear which of them signs.</source>
            <translation>Geben Sie profile_name oder die Schlüssel an, damit klar ist, was signiert.</translation>
        </message>
        <message>
            <source>Give the name of the SageMaker endpoint.</source>
            <translation>Geben Sie den Namen des SageMaker-Endpunkts an.</translation>
        </message>
        <message>
            <source>Give the region that the endpoint runs in, for example us-east-1.</source>
            <translation>Geben Sie die Region an, in der der Endpunkt läuft, zum Beispiel us-east-1.</translation>
        </message>
        <message>
            <source>Give {missing} too.</source>
            <translation>Geben Sie auch {missing} an.</translation>
        </message>
        <message>
            <source>Missing required argument: endpoint_name.</source>
            <translation>Ein nötiges Argument fehlt: endpoint_name.</translation>
        </message>
        <message>
            <source>No AWS region is set.</source>
            <translation>Es ist keine AWS-Region angegeben.</translation>
        </message>
        <message>
            <source>Nothing had come before. Try again.</source>
            <translation>Vorher war nichts angekommen. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <source>The OpenAI route takes chat messages, and the container format {name} sends text.</source>
            <translation>Die OpenAI-Route nimmt Chat-Nachrichten an, und das Container-Format {name} sendet Text.</translation>
        </message>
        <message>
            <source>The access keys are half set.</source>
            <translation>Die Zugriffsschlüssel sind nur halb angegeben.</translation>
        </message>
        <message>
            <source>There are {known}.</source>
            <translation>Es gibt {known}.</translation>
        </message>
        <message>
            <source>There is no transport {given!r}.</source>
            <translation>Es gibt keine Übertragung {given!r}.</translation>
        </message>
        <message>
            <source>timeout must be positive, and max_retries 0 or more.</source>
            <translation>timeout muss positiv sein und max_retries 0 oder mehr.</translation>
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
            <source>Esc&amp;ape and send</source>
            <translation>&amp;Maskieren und senden</translation>
        </message>
        <message>
            <source>Nothing was sent: you did not allow the Python code of “{name}”.</source>
            <translation>Nichts wurde gesendet: Sie haben den Python-Code von „{name}“ nicht erlaubt.</translation>
        </message>
        <message>
            <source>Send as it &amp;is</source>
            <translation>&amp;Unverändert senden</translation>
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
            <source>A small window above all others for a quick question, by the tray or the command: sagedesk ask-window</source>
            <translation>Ein kleines Fenster über allen anderen für eine schnelle Frage, über die Taskleiste oder den Befehl: sagedesk ask-window</translation>
        </message>
        <message>
            <source>A word may be of any of them. None: that of the system.</source>
            <translation>Ein Wort darf aus jeder davon sein. Keine: die des Systems.</translation>
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
            <source>All of its text</source>
            <translation>Ihren ganzen Text</translation>
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
            <source>Asks your desktop for a key that brings quick ask in every program.</source>
            <translation>Bittet Ihren Desktop um eine Taste, die die Schnellfrage in jedem Programm öffnet.</translation>
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
            <source>Check spelling</source>
            <translation>Rechtschreibung prüfen</translation>
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
            <source>Key for quick ask</source>
            <translation>Taste für die Schnellfrage</translation>
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
            <source>Languages of spelling</source>
            <translation>Sprachen der Rechtschreibung</translation>
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
            <source>Make it a heading, [{section}].</source>
            <translation>Machen Sie daraus eine Überschrift, [{section}].</translation>
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
            <source>Open the windows again</source>
            <translation>Fenster wieder öffnen</translation>
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
            <source>Quick ask</source>
            <translation>Schnellfrage</translation>
        </message>
        <message>
            <source>Reading out</source>
            <translation>Vorlesen</translation>
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
            <source>That it is complete</source>
            <translation>Dass sie vollständig ist</translation>
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
            <source>The next start brings back the windows that were open, each where it stood.</source>
            <translation>Der nächste Start bringt die offenen Fenster zurück, jedes an seinen Platz.</translation>
        </message>
        <message>
            <source>The settings could not be saved: {reason}.</source>
            <translation>Die Einstellungen ließen sich nicht speichern: {reason}.</translation>
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
            <translation>Systemschrift</translation>
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
            <source>They are in force until SageDesk is closed. See to {path}.</source>
            <translation>Sie gelten, bis SageDesk geschlossen wird. Prüfen Sie {path}.</translation>
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
            <source>Underlines misspelt words in the message that you write, by this computer’s dictionaries.</source>
            <translation>Unterstreicht falsch geschriebene Wörter der Nachricht, die Sie schreiben, mit den Wörterbüchern dieses Computers.</translation>
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
            <source>What a screen reader says of a reply once it is there.</source>
            <translation>Was ein Bildschirmleser von einer Antwort sagt, sobald sie da ist.</translation>
        </message>
        <message>
            <source>Which endpoint gave a reply, its tokens, the time to the first one, and how fast it came.</source>
            <translation>Welcher Endpunkt geantwortet hat, seine Tokens, die Zeit bis zum ersten und wie schnell es ging.</translation>
        </message>
        <message>
            <source>Which replies are told by a notification while the window is not in front.</source>
            <translation>Welche Antworten gemeldet werden, während das Fenster nicht vorn ist.</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>a number from {least:g} to {most:g}</source>
            <translation>eine Zahl von {least:g} bis {most:g}</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>eine Tabelle</translation>
        </message>
        <message>
            <source>a table of generation parameters for each name</source>
            <translation>eine Tabelle von Generierungsparametern für jeden Namen</translation>
        </message>
        <message>
            <source>a table of generation parameters, as temperature or top_p</source>
            <translation>eine Tabelle von Generierungsparametern wie temperature oder top_p</translation>
        </message>
        <message>
            <source>a table of texts, or of lists of texts; an empty text for none</source>
            <translation>eine Tabelle von Texten oder von Listen von Texten; ein leerer Text für keinen</translation>
        </message>
        <message>
            <source>a text of one line, in quotes</source>
            <translation>ein einzeiliger Text in Anführungszeichen</translation>
        </message>
        <message>
            <source>a whole number from {least:g} to {most:g}</source>
            <translation>eine ganze Zahl von {least:g} bis {most:g}</translation>
        </message>
        <message>
            <source>one of {options}</source>
            <translation>eines von {options}</translation>
        </message>
        <message>
            <source>the name of a font, in quotes; empty for the system’s</source>
            <translation>der Name einer Schriftart in Anführungszeichen; leer für die des Systems</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <source>{file} is not valid TOML: {error}. The default settings are used until it is mended; if you change a setting before that, the file is kept beside the new one.</source>
            <translation>{file} ist kein gültiges TOML: {error}. Bis es berichtigt ist, gelten die Vorgaben; ändern Sie vorher eine Einstellung, wird die Datei neben der neuen aufbewahrt.</translation>
        </message>
        <message>
            <source>{file}: there is no setting {key}. It is left as it is.</source>
            <translation>{file}: Es gibt keine Einstellung {key}. Sie bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>{file}: {key} cannot be used. {why}</source>
            <translation>{file}: {key} lässt sich nicht verwenden. {why}</translation>
        </message>
        <message>
            <source>{file}: {key} is {value}, but it must be {expected}. The default, {default}, is used until it is mended.</source>
            <translation>{file}: {key} ist {value}, muss aber {expected} sein. Bis das berichtigt ist, gilt die Vorgabe {default}.</translation>
        </message>
        <message>
            <source>{key} could not be saved, because {section} stands in settings.toml as {value}.</source>
            <translation>{key} ließ sich nicht speichern, weil {section} in settings.toml als {value} steht.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error}). The default settings are used until it can.</source>
            <translation>{path} lässt sich nicht lesen ({error}). Bis das gelingt, gelten die Vorgaben.</translation>
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
            <source>Clear the shortcut</source>
            <translation>Tastenkürzel leeren</translation>
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
        <name>SiblingSwitch</name>
        <message>
            <source>Next version</source>
            <translation>Nächste Version</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>Vorherige Version</translation>
        </message>
        <message>
            <source>Version {number} of {count}</source>
            <translation>Version {number} von {count}</translation>
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
            <source>branched</source>
            <translation>verzweigt</translation>
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
            <source>Expired.</source>
            <translation>Abgelaufen.</translation>
        </message>
        <message>
            <source>No end is known.</source>
            <translation>Kein Ende bekannt.</translation>
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
            <source>Until {time}, {left}.</source>
            <translation>Bis {time}, {left}.</translation>
        </message>
        <message>
            <source>Until {time}.</source>
            <translation>Bis {time}.</translation>
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
        <name>Speakers</name>
        <message>
            <source>Assistant</source>
            <translation>Assistent</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Werkzeug</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>It passes until SageDesk is closed. See to {file}.</source>
            <translation>Es gilt als richtig, bis SageDesk geschlossen wird. Prüfen Sie {file}.</translation>
        </message>
        <message>
            <source>This computer has no dictionaries. On Debian and Ubuntu they are packages such as hunspell-en-us and hunspell-de-de.</source>
            <translation>Dieser Computer hat keine Wörterbücher. Unter Debian und Ubuntu sind es Pakete wie hunspell-en-us und hunspell-de-de.</translation>
        </message>
        <message>
            <source>This computer has no dictionary for: {languages}. Choose another language, or install one.</source>
            <translation>Dieser Computer hat kein Wörterbuch für: {languages}. Wählen Sie eine andere Sprache, oder installieren Sie eines.</translation>
        </message>
        <message>
            <source>This computer has no spell-checker. SageDesk uses Enchant: the package libenchant-2-2 on Debian and Ubuntu, enchant2 on Fedora, enchant in Homebrew.</source>
            <translation>Dieser Computer hat keine Rechtschreibprüfung. SageDesk benutzt Enchant: das Paket libenchant-2-2 unter Debian und Ubuntu, enchant2 unter Fedora, enchant in Homebrew.</translation>
        </message>
        <message>
            <source>“{word}” could not be added to your dictionary: {why}.</source>
            <translation>„{word}“ ließ sich nicht in Ihr Wörterbuch aufnehmen: {why}.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMarks</name>
        <message>
            <source>Misspelt: {word}</source>
            <translation>Falsch geschrieben: {word}</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Add to dictionary</source>
            <translation>Zum Wörterbuch hinzufügen</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignorieren</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Keine Vorschläge</translation>
        </message>
        <message>
            <source>Spelling settings…</source>
            <translation>Rechtschreibung einstellen…</translation>
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
        <message>
            <source>{milliseconds} ms</source>
            <translation>{milliseconds} ms</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
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
        <name>Talking</name>
        <message>
            <source>Choose an endpoint profile first. The one of this conversation is gone.</source>
            <translation>Zuerst ein Endpunktprofil wählen. Das dieser Unterhaltung gibt es nicht mehr.</translation>
        </message>
    </context>
    <context>
        <name>TemplateFields</name>
        <message>
            <source>A .jinja file, or a tokenizer_config.json, which brings the special tokens along</source>
            <translation>Eine .jinja-Datei oder eine tokenizer_config.json, die die Sondertokens mitbringt</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>Chat-Vorlage</translation>
        </message>
        <message>
            <source>Chat templates (*.jinja *.jinja2 *.j2 *.json)</source>
            <translation>Chat-Vorlagen (*.jinja *.jinja2 *.j2 *.json)</translation>
        </message>
        <message>
            <source>Open a chat template</source>
            <translation>Chat-Vorlage öffnen</translation>
        </message>
        <message>
            <source>Open file…</source>
            <translation>Datei öffnen…</translation>
        </message>
        <message>
            <source>Paste the chat template that the model was published with, or open its file.</source>
            <translation>Die Chat-Vorlage einfügen, mit der das Modell veröffentlicht wurde, oder ihre Datei öffnen.</translation>
        </message>
        <message>
            <source>Special tokens and options, each on a line as bos_token = &lt;s&gt;, or a JSON object.</source>
            <translation>Sondertokens und Optionen, je eine pro Zeile wie bos_token = &lt;s&gt;, oder ein JSON-Objekt.</translation>
        </message>
        <message>
            <source>Template of the file</source>
            <translation>Vorlage der Datei</translation>
        </message>
        <message>
            <source>Template variables</source>
            <translation>Variablen der Vorlage</translation>
        </message>
        <message>
            <source>The file has several templates</source>
            <translation>Die Datei hat mehrere Vorlagen</translation>
        </message>
    </context>
    <context>
        <name>TemplateFile</name>
        <message>
            <source>Choose the model's chat_template.jinja or tokenizer_config.json.</source>
            <translation>Wählen Sie die chat_template.jinja oder tokenizer_config.json des Modells.</translation>
        </message>
        <message>
            <source>The chat template of {name} has {longest} characters; at most {most} are read.</source>
            <translation>Die Chat-Vorlage von {name} hat {longest} Zeichen; höchstens {most} werden gelesen.</translation>
        </message>
    </context>
    <context>
        <name>TemplateVariables</name>
        <message>
            <source>Line {number} is not written like bos_token = &lt;s&gt;.</source>
            <translation>Zeile {number} ist nicht in der Form bos_token = &lt;s&gt;.</translation>
        </message>
        <message>
            <source>This begins as a JSON object, but is none: {error}.</source>
            <translation>Das beginnt wie ein JSON-Objekt, ist aber keines: {error}.</translation>
        </message>
        <message>
            <source>This is no JSON object.</source>
            <translation>Das ist kein JSON-Objekt.</translation>
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
        <name>TextWindow</name>
        <message>
            <source>Message as text</source>
            <translation>Nachricht als Text</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>AWS does not allow {action} on {location}.</source>
            <translation>AWS erlaubt {action} auf {location} nicht.</translation>
        </message>
        <message>
            <source>An asynchronous endpoint does not stream.</source>
            <translation>Ein asynchroner Endpunkt streamt nicht.</translation>
        </message>
        <message>
            <source>An asynchronous endpoint's replies come through S3: your user or role needs s3:GetObject and s3:ListBucket on its output bucket, and s3:PutObject where large requests are uploaded.</source>
            <translation>Die Antworten eines asynchronen Endpunkts kommen über S3: Ihr Benutzer oder Ihre Rolle braucht s3:GetObject und s3:ListBucket für seinen Ausgabe-Bucket und s3:PutObject dort, wo große Anfragen hochgeladen werden.</translation>
        </message>
        <message>
            <source>An inference router does not stream.</source>
            <translation>Ein Inferenz-Router streamt nicht.</translation>
        </message>
        <message>
            <source>An inference router wants to know the routing target.</source>
            <translation>Ein Inferenz-Router verlangt das Ziel des Routings.</translation>
        </message>
        <message>
            <source>Check the S3 folder for large requests in the endpoint's profile.</source>
            <translation>Prüfen Sie den S3-Ordner für große Anfragen im Profil des Endpunkts.</translation>
        </message>
        <message>
            <source>Choose an AWS profile, enter access keys, or sign in with the AWS CLI.</source>
            <translation>Wählen Sie ein AWS-Profil, geben Sie Zugriffsschlüssel ein, oder melden Sie sich mit der AWS CLI an.</translation>
        </message>
        <message>
            <source>Clear the session id in the endpoint's profile, or enable stateful sessions in the container.</source>
            <translation>Leeren Sie die Sitzungs-ID im Profil des Endpunkts, oder schalten Sie im Container zustandsbehaftete Sitzungen ein.</translation>
        </message>
        <message>
            <source>If the endpoint is asynchronous, choose the transport “async” in its profile.</source>
            <translation>Wenn der Endpunkt asynchron ist, wählen Sie in seinem Profil die Übertragung „async“.</translation>
        </message>
        <message>
            <source>Install a newer boto3 (1.44.5 has them), or choose another transport.</source>
            <translation>Installieren Sie ein neueres boto3 (1.44.5 hat sie), oder wählen Sie eine andere Übertragung.</translation>
        </message>
        <message>
            <source>It may still come, and will then be in {output}.</source>
            <translation>Vielleicht kommt sie noch; dann steht sie in {output}.</translation>
        </message>
        <message>
            <source>No AWS credentials were found.</source>
            <translation>Es wurden keine AWS-Anmeldeinformationen gefunden.</translation>
        </message>
        <message numerus="yes">
            <source>No reply of {name} was there after %n minutes.</source>
            <translation>
                <numerusform>Nach %n Minute war keine Antwort von {name} da.</numerusform>
                <numerusform>Nach %n Minuten war keine Antwort von {name} da.</numerusform>
            </translation>
        </message>
        <message>
            <source>S3 gets too many requests at the moment.</source>
            <translation>S3 bekommt derzeit zu viele Anfragen.</translation>
        </message>
        <message>
            <source>SageMaker took the request, but did not say where the reply will be.</source>
            <translation>SageMaker hat die Anfrage angenommen, aber nicht gesagt, wo die Antwort stehen wird.</translation>
        </message>
        <message>
            <source>Set the S3 folder for large requests in the endpoint's profile, or shorten the conversation.</source>
            <translation>Geben Sie im Profil des Endpunkts den S3-Ordner für große Anfragen an, oder kürzen Sie die Unterhaltung.</translation>
        </message>
        <message>
            <source>Set the routing target in the endpoint's profile.</source>
            <translation>Geben Sie im Profil des Endpunkts das Ziel des Routings an.</translation>
        </message>
        <message>
            <source>Shorten the conversation, or send fewer or smaller images. Where your account allows more, raise the largest request in the network settings.</source>
            <translation>Kürzen Sie die Unterhaltung, oder senden Sie weniger oder kleinere Bilder. Wo Ihr Konto mehr erlaubt, erhöhen Sie in den Netzwerkeinstellungen die größte Anfrage.</translation>
        </message>
        <message>
            <source>The OpenAI route needs two permissions: sagemaker:InvokeEndpoint on the endpoint, and sagemaker:CallWithBearerToken on *.</source>
            <translation>Die OpenAI-Route braucht zwei Berechtigungen: sagemaker:InvokeEndpoint für den Endpunkt und sagemaker:CallWithBearerToken auf *.</translation>
        </message>
        <message>
            <source>The asynchronous request failed: {words}</source>
            <translation>Die asynchrone Anfrage ist fehlgeschlagen: {words}</translation>
        </message>
        <message>
            <source>The botocore that is installed does not know inference routers.</source>
            <translation>Das installierte botocore kennt keine Inferenz-Router.</translation>
        </message>
        <message>
            <source>The container makes no sessions.</source>
            <translation>Der Container legt keine Sitzungen an.</translation>
        </message>
        <message>
            <source>The endpoint's CloudWatch log has more.</source>
            <translation>Das CloudWatch-Protokoll des Endpunkts sagt mehr.</translation>
        </message>
        <message>
            <source>The endpoint's configuration needs an S3 output path.</source>
            <translation>Die Konfiguration des Endpunkts braucht einen S3-Ausgabepfad.</translation>
        </message>
        <message>
            <source>The reply will be in {output}. {hint}</source>
            <translation>Die Antwort wird in {output} stehen. {hint}</translation>
        </message>
        <message>
            <source>The request cannot be made: {error}.</source>
            <translation>Die Anfrage lässt sich nicht stellen: {error}.</translation>
        </message>
        <message>
            <source>The request has {count:,} bytes, and at most {most:,} go to an asynchronous endpoint directly.</source>
            <translation>Die Anfrage hat {count:,} Bytes, und höchstens {most:,} gehen direkt an einen asynchronen Endpunkt.</translation>
        </message>
        <message>
            <source>The request is being uploaded to S3.</source>
            <translation>Die Anfrage wird zu S3 hochgeladen.</translation>
        </message>
        <message>
            <source>The request is in the endpoint's queue. The reply comes at once, through S3.</source>
            <translation>Die Anfrage ist in der Warteschlange des Endpunkts. Die Antwort kommt auf einmal, über S3.</translation>
        </message>
        <message>
            <source>The request is {size:.1f} MiB; at most {most:g} MiB are sent.</source>
            <translation>Die Anfrage hat {size:.1f} MiB; höchstens {most:g} MiB werden gesendet.</translation>
        </message>
        <message>
            <source>The request was taken, but its reply cannot be fetched: {message}</source>
            <translation>Die Anfrage wurde angenommen, aber ihre Antwort lässt sich nicht holen: {message}</translation>
        </message>
        <message>
            <source>There is no bucket {name}.</source>
            <translation>Es gibt keinen Bucket {name}.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Versuchen Sie es erneut.</translation>
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
            <source>Message of “{title}”</source>
            <translation>Nachricht aus „{title}“</translation>
        </message>
        <message numerus="yes">
            <source>Message of “{title}” and those below, %n in all</source>
            <translation>
                <numerusform>Nachricht aus „{title}“ und die darunter, insgesamt %n</numerusform>
                <numerusform>Nachricht aus „{title}“ und die darunter, insgesamt %n</numerusform>
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
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <source>Quick ask</source>
            <translation>Schnellfrage</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
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
        <name>Waiting</name>
        <message numerus="yes">
            <source>It was waited for, %n minutes. Look at its state, or try again later.</source>
            <translation>
                <numerusform>%n Minute wurde gewartet. Prüfen Sie den Zustand, oder versuchen Sie es später erneut.</numerusform>
                <numerusform>%n Minuten wurde gewartet. Prüfen Sie den Zustand, oder versuchen Sie es später erneut.</numerusform>
            </translation>
        </message>
        <message>
            <source>SageMaker is not available at the moment.</source>
            <translation>SageMaker ist derzeit nicht verfügbar.</translation>
        </message>
        <message>
            <source>The endpoint could neither be updated nor put back to what it was.</source>
            <translation>Der Endpunkt ließ sich weder aktualisieren noch auf den alten Stand zurücksetzen.</translation>
        </message>
        <message>
            <source>The endpoint does not stream: the reply comes at once.</source>
            <translation>Der Endpunkt streamt nicht: Die Antwort kommt auf einmal.</translation>
        </message>
        <message>
            <source>The endpoint failed to start.</source>
            <translation>Der Endpunkt ist nicht gestartet.</translation>
        </message>
        <message>
            <source>The endpoint gets too many requests. Waiting for a turn.</source>
            <translation>Der Endpunkt bekommt zu viele Anfragen. Es wird gewartet, bis er frei ist.</translation>
        </message>
        <message>
            <source>The endpoint goes back to what it was, because its update failed.</source>
            <translation>Der Endpunkt kehrt zum alten Stand zurück, weil seine Aktualisierung fehlgeschlagen ist.</translation>
        </message>
        <message>
            <source>The endpoint has just come into service.</source>
            <translation>Der Endpunkt ist gerade in Betrieb gegangen.</translation>
        </message>
        <message>
            <source>The endpoint is being created. This takes some minutes.</source>
            <translation>Der Endpunkt wird erstellt. Das dauert einige Minuten.</translation>
        </message>
        <message>
            <source>The endpoint is being deleted.</source>
            <translation>Der Endpunkt wird gelöscht.</translation>
        </message>
        <message>
            <source>The endpoint is being maintained by SageMaker.</source>
            <translation>Der Endpunkt wird von SageMaker gewartet.</translation>
        </message>
        <message>
            <source>The endpoint is being updated.</source>
            <translation>Der Endpunkt wird aktualisiert.</translation>
        </message>
        <message>
            <source>The endpoint is in service.</source>
            <translation>Der Endpunkt ist in Betrieb.</translation>
        </message>
        <message>
            <source>The endpoint is in the state {state}.</source>
            <translation>Der Endpunkt ist im Zustand {state}.</translation>
        </message>
        <message>
            <source>The endpoint is out of service and cannot answer.</source>
            <translation>Der Endpunkt ist außer Betrieb und kann nicht antworten.</translation>
        </message>
        <message>
            <source>The endpoint's state is not known.</source>
            <translation>Der Zustand des Endpunkts ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The inference component could neither be updated nor put back to what it was.</source>
            <translation>Die Inferenzkomponente ließ sich weder aktualisieren noch auf den alten Stand zurücksetzen.</translation>
        </message>
        <message>
            <source>The inference component failed to start.</source>
            <translation>Die Inferenzkomponente ist nicht gestartet.</translation>
        </message>
        <message>
            <source>The inference component goes back to what it was, because its update failed.</source>
            <translation>Die Inferenzkomponente kehrt zum alten Stand zurück, weil ihre Aktualisierung fehlgeschlagen ist.</translation>
        </message>
        <message>
            <source>The inference component is being created. This takes some minutes.</source>
            <translation>Die Inferenzkomponente wird erstellt. Das dauert einige Minuten.</translation>
        </message>
        <message>
            <source>The inference component is being deleted.</source>
            <translation>Die Inferenzkomponente wird gelöscht.</translation>
        </message>
        <message>
            <source>The inference component is being maintained by SageMaker.</source>
            <translation>Die Inferenzkomponente wird von SageMaker gewartet.</translation>
        </message>
        <message>
            <source>The inference component is being updated.</source>
            <translation>Die Inferenzkomponente wird aktualisiert.</translation>
        </message>
        <message>
            <source>The inference component is in service.</source>
            <translation>Die Inferenzkomponente ist in Betrieb.</translation>
        </message>
        <message>
            <source>The inference component is in the state {state}.</source>
            <translation>Die Inferenzkomponente ist im Zustand {state}.</translation>
        </message>
        <message>
            <source>The inference component is out of service and cannot answer.</source>
            <translation>Die Inferenzkomponente ist außer Betrieb und kann nicht antworten.</translation>
        </message>
        <message>
            <source>The inference component's state is not known.</source>
            <translation>Der Zustand der Inferenzkomponente ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The model is being loaded. This takes up to a few minutes.</source>
            <translation>Das Modell wird geladen. Das dauert bis zu einigen Minuten.</translation>
        </message>
        <message>
            <source>The model is scaled to zero and is waking up. This takes some minutes.</source>
            <translation>Das Modell ist auf null skaliert und wacht auf. Das dauert einige Minuten.</translation>
        </message>
        <message>
            <source>Waiting {time} of at most {longest}.</source>
            <translation>Gewartet wird seit {time}, höchstens {longest}.</translation>
        </message>
        <message>
            <source>Waiting {time}.</source>
            <translation>Gewartet wird seit {time}.</translation>
        </message>
        <message>
            <source>{sentence} SageMaker says: {failure}</source>
            <translation>{sentence} SageMaker sagt: {failure}</translation>
        </message>
        <message>
            <source>{sentence} Your message is sent when you have signed in again.</source>
            <translation>{sentence} Ihre Nachricht wird gesendet, sobald Sie sich wieder angemeldet haben.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Ask the guide</source>
            <translation>Die Anleitung fragen</translation>
        </message>
        <message>
            <source>Choose an endpoint</source>
            <translation>Endpunkt wählen</translation>
        </message>
        <message>
            <source>Explain what a transformer model does, in three sentences.</source>
            <translation>Erkläre in drei Sätzen, was ein Transformer-Modell tut.</translation>
        </message>
        <message>
            <source>How do I add an endpoint?</source>
            <translation>Wie füge ich einen Endpunkt hinzu?</translation>
        </message>
        <message>
            <source>How do I export a conversation?</source>
            <translation>Wie exportiere ich eine Unterhaltung?</translation>
        </message>
        <message>
            <source>How do I sign in to AWS?</source>
            <translation>Wie melde ich mich bei AWS an?</translation>
        </message>
        <message>
            <source>It runs on this computer and answers about SageDesk. Your own endpoint is added under Profiles.</source>
            <translation>Sie läuft auf diesem Computer und antwortet zu SageDesk. Ihren eigenen Endpunkt fügen Sie unter Profile hinzu.</translation>
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
            <source>Set up an endpoint…</source>
            <translation>Endpunkt einrichten…</translation>
        </message>
        <message>
            <source>The profile of this conversation is no longer there. Choose another one above.</source>
            <translation>Das Profil dieser Unterhaltung gibt es nicht mehr. Wählen Sie oben ein anderes.</translation>
        </message>
        <message>
            <source>What can the command line do?</source>
            <translation>Was kann die Befehlszeile?</translation>
        </message>
        <message>
            <source>What can you help me with?</source>
            <translation>Wobei kannst du mir helfen?</translation>
        </message>
        <message>
            <source>Write a Python function that merges two sorted lists.</source>
            <translation>Schreibe eine Python-Funktion, die zwei sortierte Listen zusammenführt.</translation>
        </message>
    </context>
    <context>
        <name>WhoAmI</name>
        <message>
            <source>Account {account}, {arn}, region {region}</source>
            <translation>Konto {account}, {arn}, Region {region}</translation>
        </message>
        <message>
            <source>Ask AWS who signs the requests</source>
            <translation>AWS fragen, wer die Anfragen signiert</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Nicht angemeldet</translation>
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
            <source>Who am I?</source>
            <translation>Wer bin ich?</translation>
        </message>
    </context>
    <context>
        <name>Worker</name>
        <message>
            <source>It may be cut off. Try again if something is missing.</source>
            <translation>Vielleicht ist sie abgeschnitten. Versuchen Sie es erneut, wenn etwas fehlt.</translation>
        </message>
        <message>
            <source>Please report it, with the details.</source>
            <translation>Bitte melden Sie es, mit den Details.</translation>
        </message>
        <message>
            <source>Something went wrong inside SageDesk.</source>
            <translation>In SageDesk ist ein Fehler aufgetreten.</translation>
        </message>
        <message>
            <source>The reply ended without saying that it was complete.</source>
            <translation>Die Antwort endete, ohne zu sagen, dass sie vollständig ist.</translation>
        </message>
    </context>
</TS>
