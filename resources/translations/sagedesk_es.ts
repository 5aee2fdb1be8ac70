<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name />
        <message>
            <source>Marketplace package</source>
            <translation>Paquete de Marketplace</translation>
        </message>
        <message>
            <source>None: it does not chat</source>
            <translation>Ninguno: no es un modelo de chat</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se conoce</translation>
        </message>
        <message>
            <source>a guess</source>
            <translation>una suposición</translation>
        </message>
        <message>
            <source>about {amount} an hour (prices of {date})</source>
            <translation>unos {amount} por hora (precios del {date})</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>seguro</translation>
        </message>
        <message>
            <source>component of {endpoint}</source>
            <translation>componente de {endpoint}</translation>
        </message>
        <message>
            <source>copies: {count}</source>
            <translation>copias: {count}</translation>
        </message>
        <message>
            <source>does not chat</source>
            <translation>no es un modelo de chat</translation>
        </message>
        <message>
            <source>inference components: {count}</source>
            <translation>componentes de inferencia: {count}</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>probable</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se conoce</translation>
        </message>
        <message>
            <source>on {day}</source>
            <translation>el {day}</translation>
        </message>
        <message>
            <source>running for {age}</source>
            <translation>en marcha desde hace {age}</translation>
        </message>
        <message>
            <source>serverless</source>
            <translation>sin servidor</translation>
        </message>
        <message>
            <source>serverless, {memory} MB</source>
            <translation>sin servidor, {memory} MB</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <source>{container} with the prompt format {prompt}</source>
            <translation>{container} con el formato de prompt {prompt}</translation>
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
            <translation>{when}, hace {age}</translation>
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About SageDesk</source>
            <translation>Acerca de SageDesk</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy versions</source>
            <translation>Copiar versiones</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Componente</translation>
        </message>
        <message>
            <source>Talks to the language models that you run on Amazon SageMaker. It sends nothing anywhere but to the endpoints that you choose: no telemetry.</source>
            <translation>Habla con los modelos de lenguaje que usted ejecuta en Amazon SageMaker. Solo envía datos a los endpoints que elija, a ningún otro sitio: sin telemetría.</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texto de la licencia</translation>
        </message>
        <message>
            <source>The icon of SageDesk</source>
            <translation>El icono de SageDesk</translation>
        </message>
        <message>
            <source>This part brings no text of its licence.</source>
            <translation>Este componente no incluye el texto de su licencia.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>What SageDesk is made of</source>
            <translation>De qué está hecho SageDesk</translation>
        </message>
    </context>
    <context>
        <name>AccessibleParts</name>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Heading of level {level}</source>
            <translation>Encabezado de nivel {level}</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Conversation</source>
            <translation>&amp;Conversación</translation>
        </message>
        <message>
            <source>&amp;Endpoint</source>
            <translation>&amp;Endpoint</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Reply</source>
            <translation>&amp;Respuesta</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>About SageDesk</source>
            <translation>Acerca de SageDesk</translation>
        </message>
        <message>
            <source>Archive or take out</source>
            <translation>Archivar o desarchivar</translation>
        </message>
        <message>
            <source>Ask the guide</source>
            <translation>Preguntar a la guía</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Hacer copia ahora</translation>
        </message>
        <message>
            <source>Begin a new line</source>
            <translation>Empezar una línea nueva</translation>
        </message>
        <message>
            <source>Check for damage</source>
            <translation>Comprobar daños</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Cerrar la ventana</translation>
        </message>
        <message>
            <source>Command palette…</source>
            <translation>Paleta de comandos…</translation>
        </message>
        <message>
            <source>Compare endpoints…</source>
            <translation>Comparar endpoints…</translation>
        </message>
        <message>
            <source>Conversation in the list</source>
            <translation>Conversación de la lista</translation>
        </message>
        <message>
            <source>Conversation {place}</source>
            <translation>Conversación {place}</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>Copy the last code</source>
            <translation>Copiar el último código</translation>
        </message>
        <message>
            <source>Copy the last reply</source>
            <translation>Copiar la última respuesta</translation>
        </message>
        <message>
            <source>Copy what is selected</source>
            <translation>Copiar la selección</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Edit profile…</source>
            <translation>Editar perfil…</translation>
        </message>
        <message>
            <source>Edit the last message, in the empty field</source>
            <translation>Editar el último mensaje, con el campo vacío</translation>
        </message>
        <message>
            <source>Endpoint details…</source>
            <translation>Detalles del endpoint…</translation>
        </message>
        <message>
            <source>Endpoint figures…</source>
            <translation>Cifras del endpoint…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Find endpoint…</source>
            <translation>Buscar endpoint…</translation>
        </message>
        <message>
            <source>Find in conversation…</source>
            <translation>Buscar en la conversación…</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Buscar siguiente</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Buscar anterior</translation>
        </message>
        <message>
            <source>Font…</source>
            <translation>Tipo de letra…</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste alto</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>In the conversation</source>
            <translation>En la conversación</translation>
        </message>
        <message>
            <source>In the list of conversations</source>
            <translation>En la lista de conversaciones</translation>
        </message>
        <message>
            <source>Inspect the last reply…</source>
            <translation>Inspeccionar la última respuesta…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts…</source>
            <translation>Atajos de teclado…</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>Leave the message that is edited</source>
            <translation>Dejar de editar el mensaje</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Make compact</source>
            <translation>Compactar</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>Mover a carpeta…</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nueva carpeta</translation>
        </message>
        <message>
            <source>New profile…</source>
            <translation>Nuevo perfil…</translation>
        </message>
        <message>
            <source>Newer version…</source>
            <translation>Versión más reciente…</translation>
        </message>
        <message>
            <source>Next conversation</source>
            <translation>Conversación siguiente</translation>
        </message>
        <message>
            <source>Normal text</source>
            <translation>Texto normal</translation>
        </message>
        <message>
            <source>Open the message as text</source>
            <translation>Abrir el mensaje como texto</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Pin or unpin</source>
            <translation>Fijar o soltar</translation>
        </message>
        <message>
            <source>Previous conversation</source>
            <translation>Conversación anterior</translation>
        </message>
        <message>
            <source>Profiles…</source>
            <translation>Perfiles…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Biblioteca de prompts…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Regenerar</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Informar de un problema…</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Restaurar desde una copia…</translation>
        </message>
        <message>
            <source>Run a set of prompts…</source>
            <translation>Ejecutar una serie de prompts…</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Buscar…</translation>
        </message>
        <message>
            <source>Select the message, then all</source>
            <translation>Seleccionar el mensaje, luego todo</translation>
        </message>
        <message>
            <source>Set up an endpoint…</source>
            <translation>Configurar un endpoint…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Configuración…</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Barra lateral</translation>
        </message>
        <message>
            <source>Sign in to AWS…</source>
            <translation>Iniciar sesión en AWS…</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>System prompt…</source>
            <translation>Prompt del sistema…</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>Etiquetas…</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Trash…</source>
            <translation>Papelera…</translation>
        </message>
        <message>
            <source>While writing</source>
            <translation>Al escribir</translation>
        </message>
        <message>
            <source>Who am I?…</source>
            <translation>¿Quién soy?…</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Escribir un mensaje</translation>
        </message>
    </context>
    <context>
        <name>AdvancedFields</name>
        <message>
            <source>A JSON object; most formats need none.</source>
            <translation>Un objeto JSON; la mayoría de los formatos no lo necesita.</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <source>Container format options</source>
            <translation>Opciones del formato del contenedor</translation>
        </message>
        <message>
            <source>The options are a JSON object, like {"name": "value"}, or empty.</source>
            <translation>Las opciones son un objeto JSON, como {"name": "value"}, o se dejan vacías.</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Transporte</translation>
        </message>
        <message>
            <source>▸ Advanced</source>
            <translation>▸ Avanzado</translation>
        </message>
        <message>
            <source>▾ Advanced</source>
            <translation>▾ Avanzado</translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message>
            <source>Attach as a file</source>
            <translation>Adjuntar como archivo</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Adjuntar archivos</translation>
        </message>
        <message>
            <source>Pasted picture {number}.png</source>
            <translation>Imagen pegada {number}.png</translation>
        </message>
        <message>
            <source>Pasted text.txt</source>
            <translation>Texto pegado.txt</translation>
        </message>
        <message>
            <source>Picture {number}</source>
            <translation>Imagen {number}</translation>
        </message>
        <message>
            <source>You pasted {count} characters.</source>
            <translation>Se han pegado {count} caracteres.</translation>
        </message>
        <message>
            <source>{pixels}{size}, made smaller from {original}{before}</source>
            <translation>{pixels}{size}, reducida desde {original}{before}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsBar</name>
        <message>
            <source>Attachments</source>
            <translation>Adjuntos</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Quitar {name}</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>The reply failed.</source>
            <translation>La respuesta ha fallado.</translation>
        </message>
        <message>
            <source>The reply is there.</source>
            <translation>La respuesta está lista.</translation>
        </message>
    </context>
    <context>
        <name>Checkup</name>
        <message>
            <source>Copy policy</source>
            <translation>Copiar política</translation>
        </message>
        <message>
            <source>Go the way to the endpoint step by step, and ask it a short question</source>
            <translation>Recorrer paso a paso el camino hasta el endpoint y hacerle una pregunta breve</translation>
        </message>
        <message>
            <source>It fails at the step “{step}”.</source>
            <translation>Falla en el paso «{step}».</translation>
        </message>
        <message>
            <source>It works: first token after {seconds} s.</source>
            <translation>Funciona: primer token a los {seconds} s.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Iniciar sesión…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>Probar conexión</translation>
        </message>
        <message>
            <source>Testing the connection…</source>
            <translation>Probando la conexión…</translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>Probando…</translation>
        </message>
        <message>
            <source>The test was stopped.</source>
            <translation>La prueba se ha detenido.</translation>
        </message>
        <message>
            <source>this endpoint</source>
            <translation>este endpoint</translation>
        </message>
    </context>
    <context>
        <name>Colours</name>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Naranja</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Púrpura</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Turquesa</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Amarillo</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>Paleta de comandos</translation>
        </message>
        <message>
            <source>Nothing fits.</source>
            <translation>Nada coincide.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Search actions, conversations, endpoints and settings</source>
            <translation>Buscar acciones, conversaciones, endpoints y ajustes</translation>
        </message>
        <message>
            <source>Search commands</source>
            <translation>Buscar comandos</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Unwrap code</source>
            <translation>No ajustar líneas de código</translation>
        </message>
        <message>
            <source>Wrap code</source>
            <translation>Ajustar líneas de código</translation>
        </message>
    </context>
    <context>
        <name>CompareColumn</name>
        <message>
            <source>Continue with this</source>
            <translation>Continuar con esta</translation>
        </message>
        <message>
            <source>Continue with {label}</source>
            <translation>Continuar con {label}</translation>
        </message>
        <message>
            <source>Differences of {label}</source>
            <translation>Diferencias de {label}</translation>
        </message>
    </context>
    <context>
        <name>CompareForm</name>
        <message>
            <source>Add an endpoint</source>
            <translation>Añadir un endpoint</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>One prompt for all of them</source>
            <translation>Un prompt para todos</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Stop all</source>
            <translation>Detener todos</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <source>Export the comparison</source>
            <translation>Exportar la comparación</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Nothing: the replies themselves</source>
            <translation>Nada: las propias respuestas</translation>
        </message>
        <message>
            <source>Show what differs from</source>
            <translation>Mostrar diferencias respecto a</translation>
        </message>
        <message>
            <source>The replies come here side by side, and are kept as versions of one conversation.</source>
            <translation>Aquí aparecen las respuestas una al lado de otra; se guardan como versiones de una misma conversación.</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <source>Exported to {path}.</source>
            <translation>Exportado a {path}.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Attach files</source>
            <translation>Adjuntar archivos</translation>
        </message>
        <message>
            <source>Attach pictures, text, code or PDFs</source>
            <translation>Adjuntar imágenes, texto, código o PDF</translation>
        </message>
        <message>
            <source>Send (Ctrl+Enter)</source>
            <translation>Enviar (Control+Intro)</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Enviar (Intro)</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Escribir un mensaje</translation>
        </message>
        <message>
            <source>Write the next message; it is sent after the reply</source>
            <translation>Escriba el mensaje siguiente; se enviará tras la respuesta</translation>
        </message>
    </context>
    <context>
        <name>ContenderRow</name>
        <message>
            <source>Component</source>
            <translation>Componente</translation>
        </message>
        <message>
            <source>Endpoint {number}</source>
            <translation>Endpoint {number}</translation>
        </message>
        <message>
            <source>Max tokens</source>
            <translation>Máx. de tokens</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove endpoint {number}</source>
            <translation>Quitar el endpoint {number}</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <source>{name} of endpoint {number}</source>
            <translation>{name} del endpoint {number}</translation>
        </message>
        <message>
            <source>{name}; empty as the profile has it</source>
            <translation>{name}; vacío, como en el perfil</translation>
        </message>
    </context>
    <context>
        <name>ContextFields</name>
        <message>
            <source>Ask before sending</source>
            <translation>Preguntar antes de enviar</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Longitud del contexto</translation>
        </message>
        <message>
            <source>Leave the oldest messages out</source>
            <translation>Omitir los mensajes más antiguos</translation>
        </message>
        <message>
            <source>The context length is a whole number of tokens, as 8192.</source>
            <translation>La longitud del contexto es un número entero de tokens, como 8192.</translation>
        </message>
        <message>
            <source>The model’s tokenizer.json, to count exactly. Empty: tokens are estimated.</source>
            <translation>El tokenizer.json del modelo, para contar con exactitud. Vacío: los tokens se estiman.</translation>
        </message>
        <message>
            <source>Tokenizer file</source>
            <translation>Archivo del tokenizador</translation>
        </message>
        <message>
            <source>Tokens of prompt and reply together; empty if unknown.</source>
            <translation>Tokens del prompt y la respuesta juntos; vacío si no se sabe.</translation>
        </message>
        <message>
            <source>When a conversation is longer</source>
            <translation>Si una conversación es más larga</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message numerus="yes">
            <source> · %n old message(s) would stay out</source>
            <translation>
                <numerusform> · se omitiría %n mensaje antiguo</numerusform>
                <numerusform> · se omitirían %n mensajes antiguos</numerusform>
            </translation>
        </message>
        <message>
            <source>About {tokens} of {length} tokens</source>
            <translation>Unos {tokens} de {length} tokens</translation>
        </message>
    </context>
    <context>
        <name>ConversationPicker</name>
        <message numerus="yes">
            <source>%n ticked</source>
            <translation>
                <numerusform>%n marcada</numerusform>
                <numerusform>%n marcadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversations to export</source>
            <translation>Conversaciones que exportar</translation>
        </message>
        <message>
            <source>Filter by title</source>
            <translation>Filtrar por título</translation>
        </message>
        <message>
            <source>Filter conversations</source>
            <translation>Filtrar conversaciones</translation>
        </message>
        <message>
            <source>Tick all shown</source>
            <translation>Marcar todas las mostradas</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>No marcar ninguna</translation>
        </message>
    </context>
    <context>
        <name>CrashNotices</name>
        <message>
            <source>Details…</source>
            <translation>Detalles…</translation>
        </message>
        <message>
            <source>SageDesk ended unexpectedly at {when} ({what}). What was written and received until then is kept.</source>
            <translation>SageDesk se cerró inesperadamente ({when}; {what}). Se conserva lo escrito y recibido hasta entonces.</translation>
        </message>
        <message>
            <source>Something went wrong inside SageDesk. It goes on, and everything is kept; please report it.</source>
            <translation>Ha fallado algo dentro de SageDesk. Sigue funcionando y se conserva todo; le rogamos que informe de ello.</translation>
        </message>
    </context>
    <context>
        <name>DashboardWindow</name>
        <message>
            <source>${amount} in all</source>
            <translation>${amount} en total</translation>
        </message>
        <message numerus="yes">
            <source>%n replies, {failed} of them failed; {tokens} tokens.</source>
            <translation>
                <numerusform>%n respuesta, {failed} fallidas; {tokens} tokens.</numerusform>
                <numerusform>%n respuestas, {failed} fallidas; {tokens} tokens.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpoint</translation>
        </message>
        <message>
            <source>Endpoint figures</source>
            <translation>Cifras del endpoint</translation>
        </message>
        <message>
            <source>Estimated cost by day</source>
            <translation>Coste estimado por día</translation>
        </message>
        <message>
            <source>Failures by kind</source>
            <translation>Fallos por tipo</translation>
        </message>
        <message>
            <source>Half of them {p50}, 95 in 100 at most {p95}</source>
            <translation>La mitad, como mucho {p50}; 95 de cada 100, como mucho {p95}</translation>
        </message>
        <message>
            <source>No prices are known.</source>
            <translation>No se conocen los precios.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Nothing was measured.</source>
            <translation>No se midió nada.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>Desde hace %n día</numerusform>
                <numerusform>Los últimos %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>This endpoint gave no reply in this time.</source>
            <translation>Este endpoint no dio ninguna respuesta en este período.</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>Tiempo hasta el primer token</translation>
        </message>
        <message>
            <source>Tokens a second</source>
            <translation>Tokens por segundo</translation>
        </message>
        <message>
            <source>Tokens by day</source>
            <translation>Tokens por día</translation>
        </message>
        <message>
            <source>{count} in all</source>
            <translation>{count} en total</translation>
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
            <translation>Se han omitido claves y contraseñas. No se envía nada a ningún sitio: cópielo.</translation>
        </message>
    </context>
    <context>
        <name>DevicePage</name>
        <message>
            <source>Another code</source>
            <translation>Otro código</translation>
        </message>
        <message>
            <source>Asking {host} for a code…</source>
            <translation>Pidiendo un código a {host}…</translation>
        </message>
        <message>
            <source>Code {code}</source>
            <translation>Código {code}</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Copiar código</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>Abrir el navegador</translation>
        </message>
        <message>
            <source>Open the browser, check that it shows this code, and confirm it there.</source>
            <translation>Abra el navegador, compruebe que muestra este código y confírmelo allí.</translation>
        </message>
        <message>
            <source>The browser opens {page}</source>
            <translation>El navegador abre {page}</translation>
        </message>
        <message>
            <source>Waiting for you to confirm… {left}</source>
            <translation>Esperando su confirmación… {left}</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Ha iniciado sesión.</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy this into your report, with what you did and what happened. It has no keys, no passwords and nothing of your conversations, and is sent nowhere by SageDesk.</source>
            <translation>Copie esto en su informe, con lo que hizo y lo que ocurrió. No contiene claves, contraseñas ni nada de sus conversaciones, y SageDesk no lo envía a ningún sitio.</translation>
        </message>
        <message>
            <source>Go the way to the endpoint of “{name}”, and ask it a short question</source>
            <translation>Recorrer el camino hasta el endpoint de «{name}» y hacerle una pregunta breve</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>Informar de un problema</translation>
        </message>
        <message>
            <source>Test the connection too</source>
            <translation>Probar también la conexión</translation>
        </message>
    </context>
    <context>
        <name>DoneStep</name>
        <message>
            <source>All of it can be changed later under Profiles.</source>
            <translation>Todo se puede cambiar más tarde en Perfiles.</translation>
        </message>
        <message>
            <source>Messages go to the endpoint {endpoint} in {region}.</source>
            <translation>Los mensajes van al endpoint {endpoint} en {region}.</translation>
        </message>
        <message>
            <source>Messages go to the endpoint {endpoint}.</source>
            <translation>Los mensajes van al endpoint {endpoint}.</translation>
        </message>
        <message>
            <source>Profile name</source>
            <translation>Nombre del perfil</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
    </context>
    <context>
        <name>EndpointCard</name>
        <message>
            <source>Being looked up…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Endpoint of “{name}”</source>
            <translation>Endpoint de «{name}»</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se conoce</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>EndpointFacts</name>
        <message>
            <source>About the endpoint</source>
            <translation>Acerca del endpoint</translation>
        </message>
        <message>
            <source>Ask the container</source>
            <translation>Preguntar al contenedor</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Preguntando…</translation>
        </message>
        <message>
            <source>Change the price…</source>
            <translation>Cambiar el precio…</translation>
        </message>
        <message>
            <source>Choose an endpoint to see what runs there.</source>
            <translation>Elija un endpoint para ver qué se ejecuta en él.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Sends up to four small requests, of one token each, to find out what it speaks. You pay for them.</source>
            <translation>Envía hasta cuatro solicitudes pequeñas, de un token cada una, para averiguar qué formato usa. Usted las paga.</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>EndpointList</name>
        <message>
            <source>By name</source>
            <translation>Por nombre</translation>
        </message>
        <message>
            <source>By state</source>
            <translation>Por estado</translation>
        </message>
        <message>
            <source>Endpoints</source>
            <translation>Endpoints</translation>
        </message>
        <message>
            <source>Look up “{name}”</source>
            <translation>Consultar «{name}»</translation>
        </message>
        <message>
            <source>Name, state, instance, image, model</source>
            <translation>Nombre, estado, instancia, imagen, modelo</translation>
        </message>
        <message>
            <source>Youngest first</source>
            <translation>Más recientes primero</translation>
        </message>
    </context>
    <context>
        <name>EndpointPicker</name>
        <message>
            <source>Being looked up…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose an endpoint</source>
            <translation>Elegir un endpoint</translation>
        </message>
        <message>
            <source>Choose one of its inference components</source>
            <translation>Elija uno de sus componentes de inferencia</translation>
        </message>
        <message>
            <source>Endpoints and components: {shown} of {total}</source>
            <translation>Endpoints y componentes: {shown} de {total}</translation>
        </message>
        <message>
            <source>Endpoints and components: {total}</source>
            <translation>Endpoints y componentes: {total}</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>Inference components are not listed. {why}</source>
            <translation>Los componentes de inferencia no aparecen en la lista. {why}</translation>
        </message>
        <message>
            <source>Instances, images and models are known of {known} of the {total} only: filter by name.</source>
            <translation>Solo se conocen instancias, imágenes y modelos de {known} de los {total}: filtre por nombre.</translation>
        </message>
        <message>
            <source>Listing the endpoints in {region}…</source>
            <translation>Enumerando los endpoints de {region}…</translation>
        </message>
        <message>
            <source>Listing… {total} so far</source>
            <translation>Enumerando… {total} hasta ahora</translation>
        </message>
        <message>
            <source>Nothing could be listed.</source>
            <translation>No se pudo enumerar nada.</translation>
        </message>
        <message>
            <source>Nothing fits.</source>
            <translation>Nada coincide.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Signed in with</source>
            <translation>Sesión iniciada con</translation>
        </message>
        <message>
            <source>There are no endpoints in {region}.</source>
            <translation>No hay endpoints en {region}.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Use this endpoint</source>
            <translation>Usar este endpoint</translation>
        </message>
    </context>
    <context>
        <name>EndpointReminder</name>
        <message>
            <source>Details…</source>
            <translation>Detalles…</translation>
        </message>
        <message>
            <source>Not again</source>
            <translation>No volver a mostrar</translation>
        </message>
        <message>
            <source>The endpoint {endpoint}, which you last used {when}, still runs and is billed: {cost}. It runs since {since}.</source>
            <translation>El endpoint {endpoint}, que usó por última vez {when}, sigue en marcha y se factura: {cost}. En marcha desde {since}.</translation>
        </message>
        <message>
            <source>about {amount} an hour</source>
            <translation>unos {amount} por hora</translation>
        </message>
        <message>
            <source>at a price that is not known</source>
            <translation>a un precio que no se conoce</translation>
        </message>
        <message>
            <source>{count} endpoints that you used on earlier days still run and are billed, together {cost}: {names}.</source>
            <translation>{count} endpoints que usó en días anteriores siguen en marcha y se facturan, en conjunto {cost}: {names}.</translation>
        </message>
    </context>
    <context>
        <name>EndpointStep</name>
        <message>
            <source>Choose from the account…</source>
            <translation>Elegir de la cuenta…</translation>
        </message>
        <message>
            <source>Endpoint URL</source>
            <translation>URL del endpoint</translation>
        </message>
        <message>
            <source>Endpoint name</source>
            <translation>Nombre del endpoint</translation>
        </message>
        <message>
            <source>Only for a VPC interface endpoint, a proxy or an emulator.</source>
            <translation>Solo para un punto de conexión de interfaz de VPC, un proxy o un emulador.</translation>
        </message>
        <message>
            <source>Pick it from your account, or type its name.</source>
            <translation>Elíjalo de su cuenta o escriba su nombre.</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>The region’s own</source>
            <translation>La propia de la región</translation>
        </message>
        <message>
            <source>Which endpoint?</source>
            <translation>¿Qué endpoint?</translation>
        </message>
    </context>
    <context>
        <name>Endpoints</name>
        <message>
            <source>AWS profile {name}</source>
            <translation>Perfil de AWS {name}</translation>
        </message>
        <message>
            <source>As {name}</source>
            <translation>Como {name}</translation>
        </message>
        <message>
            <source>Default credential chain</source>
            <translation>Cadena de credenciales predeterminada</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n conversación</numerusform>
                <numerusform>%n conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>Una carpeta</translation>
        </message>
        <message>
            <source>A folder with a file for each conversation</source>
            <translation>Una carpeta con un archivo por conversación</translation>
        </message>
        <message>
            <source>A line for each conversation, for fine-tuning and evaluation.</source>
            <translation>Una línea por conversación, para ajuste fino y evaluación.</translation>
        </message>
        <message>
            <source>All branches</source>
            <translation>Todas las ramas</translation>
        </message>
        <message>
            <source>Chosen conversations</source>
            <translation>Conversaciones elegidas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Dates and times</source>
            <translation>Fechas y horas</translation>
        </message>
        <message>
            <source>Endpoint and parameters</source>
            <translation>Endpoint y parámetros</translation>
        </message>
        <message>
            <source>Every version of every message, not only what is shown</source>
            <translation>Cada versión de cada mensaje, no solo la que se muestra</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Everything, with all branches. It can be imported again, and nothing is lost.</source>
            <translation>Todo, con todas las ramas. Se puede volver a importar y no se pierde nada.</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>Exportar conversaciones</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>JSON, lossless</source>
            <translation>JSON, sin pérdidas</translation>
        </message>
        <message>
            <source>JSONL of chat messages</source>
            <translation>JSONL de mensajes de chat</translation>
        </message>
        <message>
            <source>One page that needs nothing else, light or dark, and prints well.</source>
            <translation>Una página que no necesita nada más, clara u oscura, y que se imprime bien.</translation>
        </message>
        <message>
            <source>Pages to print and to send.</source>
            <translation>Páginas para imprimir y enviar.</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Progreso de la exportación</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Prompt del sistema</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>Esta conversación</translation>
        </message>
        <message>
            <source>To read and to keep under version control. Every text stands in it as it came.</source>
            <translation>Para leer y para el control de versiones. Cada texto aparece tal como llegó.</translation>
        </message>
        <message>
            <source>To read and to paste.</source>
            <translation>Para leer y para pegar.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>What goes along</source>
            <translation>Qué se incluye</translation>
        </message>
        <message>
            <source>YAML front matter, for Obsidian and git</source>
            <translation>Encabezado YAML, para Obsidian y git</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message numerus="yes">
            <source>%n file(s) exported to {target}</source>
            <translation>
                <numerusform>%n archivo exportado a {target}</numerusform>
                <numerusform>%n archivos exportados a {target}</numerusform>
            </translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostrar carpeta</translation>
        </message>
        <message>
            <source>Stopped. What was written by then is whole.</source>
            <translation>Detenido. Lo escrito hasta entonces está completo.</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Preguntado</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Completa</translation>
        </message>
        <message>
            <source>Completion tokens</source>
            <translation>Tokens de la respuesta</translation>
        </message>
        <message>
            <source>Container format</source>
            <translation>Formato del contenedor</translation>
        </message>
        <message>
            <source>Cut at the token limit</source>
            <translation>Cortada en el límite de tokens</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpoint</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Estimated cost</source>
            <translation>Coste estimado</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <source>Finish reason</source>
            <translation>Motivo de finalización</translation>
        </message>
        <message>
            <source>Inference component</source>
            <translation>Componente de inferencia</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrumpida</translation>
        </message>
        <message>
            <source>Old messages left out</source>
            <translation>Mensajes antiguos omitidos</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Prompt format</source>
            <translation>Formato de prompt</translation>
        </message>
        <message>
            <source>Prompt tokens</source>
            <translation>Tokens del prompt</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>ID de la solicitud</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Recibiéndose</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Prompt del sistema</translation>
        </message>
        <message>
            <source>The endpoint’s</source>
            <translation>Los del endpoint</translation>
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
            <translation>Pedir al modelo que siga donde se cortó</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Copy policy</source>
            <translation>Copiar política</translation>
        </message>
        <message>
            <source>Copy policy for the log</source>
            <translation>Copiar política para el registro</translation>
        </message>
        <message>
            <source>Copy the smallest IAM policy that allows it, to hand to whoever manages your account</source>
            <translation>Copiar la política de IAM mínima que lo permite, para entregarla a quien administra su cuenta</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Edit profile</source>
            <translation>Editar perfil</translation>
        </message>
        <message>
            <source>Fetch the last 50 lines of the container’s log</source>
            <translation>Obtener las últimas 50 líneas del registro del contenedor</translation>
        </message>
        <message>
            <source>Have the reply made anew</source>
            <translation>Pedir de nuevo la respuesta</translation>
        </message>
        <message>
            <source>Hide log lines</source>
            <translation>Ocultar líneas del registro</translation>
        </message>
        <message>
            <source>Open log stream</source>
            <translation>Abrir el flujo de registro</translation>
        </message>
        <message>
            <source>Open the endpoint’s profile</source>
            <translation>Abrir el perfil del endpoint</translation>
        </message>
        <message>
            <source>Open the log in the AWS console, after asking</source>
            <translation>Abrir el registro en la consola de AWS, tras preguntar</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Show and copy what a report needs</source>
            <translation>Mostrar y copiar lo que necesita un informe</translation>
        </message>
        <message>
            <source>Show log lines</source>
            <translation>Mostrar líneas del registro</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Sign in to AWS again</source>
            <translation>Volver a iniciar sesión en AWS</translation>
        </message>
    </context>
    <context>
        <name>FailurePanel</name>
        <message>
            <source>What can be done</source>
            <translation>Qué se puede hacer</translation>
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
        <message>
            <source>first after {seconds} s</source>
            <translation>el primero a los {seconds} s</translation>
        </message>
        <message>
            <source>{rate} tokens/s</source>
            <translation>{rate} tokens/s</translation>
        </message>
        <message>
            <source>{seconds} s in all</source>
            <translation>{seconds} s en total</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>First run</source>
            <translation>Primer inicio</translation>
        </message>
        <message>
            <source>Go on without</source>
            <translation>Seguir sin probar</translation>
        </message>
        <message>
            <source>Keep for this run only</source>
            <translation>Conservar solo en esta sesión</translation>
        </message>
        <message>
            <source>Leave this; Endpoint › Set up an endpoint… leads here again</source>
            <translation>Dejarlo; Endpoint › Configurar un endpoint… vuelve aquí</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Paso {number} de {count}</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Prompt del sistema</translation>
        </message>
        <message>
            <source>System prompt: none</source>
            <translation>Prompt del sistema: ninguno</translation>
        </message>
        <message>
            <source>System prompt: {text}</source>
            <translation>Prompt del sistema: {text}</translation>
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
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy ARN</source>
            <translation>Copiar ARN</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Credenciales</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <translation>Volver a iniciar sesión…</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Who am I?</source>
            <translation>¿Quién soy?</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n conversation(s) imported from {source}</source>
            <translation>
                <numerusform>%n conversación importada de {source}</numerusform>
                <numerusform>%n conversaciones importadas de {source}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n there already</source>
            <translation>
                <numerusform>, %n ya existía</numerusform>
                <numerusform>, %n ya existían</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>Import conversations</source>
            <translation>Importar conversaciones</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Progreso de la importación</translation>
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation>Leyendo {name}…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>What could not be read</source>
            <translation>Lo que no se pudo leer</translation>
        </message>
        <message>
            <source>What could not be read:</source>
            <translation>Lo que no se pudo leer:</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Exports of chats (*.json *.zip)</source>
            <translation>Chats exportados (*.json *.zip)</translation>
        </message>
        <message>
            <source>Import conversations</source>
            <translation>Importar conversaciones</translation>
        </message>
        <message>
            <source>Nothing can be imported: the library is open only for reading.</source>
            <translation>No se puede importar nada: la biblioteca está abierta solo para lectura.</translation>
        </message>
        <message>
            <source>Stopped. Conversations that were added by then stay.</source>
            <translation>Detenido. Las conversaciones añadidas hasta entonces se quedan.</translation>
        </message>
    </context>
    <context>
        <name>InspectorWindow</name>
        <message>
            <source>As code</source>
            <translation>Como código</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Code for</source>
            <translation>Código para</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Encabezados</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspector</translation>
        </message>
        <message>
            <source>Inspector pages</source>
            <translation>Páginas del inspector</translation>
        </message>
        <message>
            <source>Long bodies are kept up to a bound; secrets are removed.</source>
            <translation>Los cuerpos largos se conservan hasta un límite; los secretos se eliminan.</translation>
        </message>
        <message>
            <source>No secret is in it: it signs with what its own tool finds.</source>
            <translation>No contiene ningún secreto: firma con lo que encuentra su propia herramienta.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>The profile of this reply is gone. {unrecorded}</source>
            <translation>El perfil de esta respuesta ya no existe. {unrecorded}</translation>
        </message>
        <message>
            <source>The wire was not recorded for this reply: Settings, Keeping, Raw requests and responses.</source>
            <translation>No se registró el tráfico de esta respuesta: Configuración, Conservación, Solicitudes y respuestas en bruto.</translation>
        </message>
        <message>
            <source>What the profile writes for this conversation today. {unrecorded}</source>
            <translation>Lo que el perfil escribe hoy para esta conversación. {unrecorded}</translation>
        </message>
    </context>
    <context>
        <name>LastReply</name>
        <message>
            <source>The last code was copied.</source>
            <translation>Se ha copiado el último código.</translation>
        </message>
        <message>
            <source>The last reply was copied.</source>
            <translation>Se ha copiado la última respuesta.</translation>
        </message>
        <message>
            <source>There is no code in the last reply.</source>
            <translation>No hay código en la última respuesta.</translation>
        </message>
    </context>
    <context>
        <name>LatencyPicture</name>
        <message>
            <source>Queued</source>
            <translation>En cola</translation>
        </message>
        <message>
            <source>Speed, at most {rate} {unit}</source>
            <translation>Velocidad, {rate} {unit} como máximo</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Recepción</translation>
        </message>
        <message>
            <source>Times of the reply</source>
            <translation>Tiempos de la respuesta</translation>
        </message>
        <message>
            <source>Until the first token</source>
            <translation>Hasta el primer token</translation>
        </message>
        <message>
            <source>bytes a second</source>
            <translation>bytes por segundo</translation>
        </message>
        <message>
            <source>tokens a second</source>
            <translation>tokens por segundo</translation>
        </message>
        <message>
            <source>{phase}: {seconds} s</source>
            <translation>{phase}: {seconds} s</translation>
        </message>
        <message>
            <source>{rate} tokens a second</source>
            <translation>{rate} tokens por segundo</translation>
        </message>
    </context>
    <context>
        <name>LibraryCare</name>
        <message>
            <source>A backup was made and verified: {name}</source>
            <translation>Se ha creado y verificado una copia de seguridad: {name}</translation>
        </message>
        <message>
            <source>A part of the library is damaged.</source>
            <translation>Una parte de la biblioteca está dañada.</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Copias de seguridad…</translation>
        </message>
        <message>
            <source>Checking the library…</source>
            <translation>Comprobando la biblioteca…</translation>
        </message>
        <message>
            <source>Close SageDesk and start it again: it then recovers what can be read, and keeps the damaged file.</source>
            <translation>Cierre SageDesk y vuelva a iniciarlo: entonces recupera lo que se puede leer y conserva el archivo dañado.</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>Haciendo una copia de seguridad…</translation>
        </message>
        <message>
            <source>Making the library compact…</source>
            <translation>Compactando la biblioteca…</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>Restaurando…</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <translation>La biblioteca está en buen estado.</translation>
        </message>
        <message>
            <source>The library was restored. What it was until now is kept as a backup.</source>
            <translation>La biblioteca se ha restaurado. Su estado anterior se conserva como copia de seguridad.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>{size} were given back to the disk.</source>
            <translation>Se han liberado {size} en el disco.</translation>
        </message>
    </context>
    <context>
        <name>LibraryOpening</name>
        <message>
            <source>Backups…</source>
            <translation>Copias de seguridad…</translation>
        </message>
        <message>
            <source>Conversations can be read and exported, and nothing can be written.</source>
            <translation>Las conversaciones se pueden leer y exportar; no se puede escribir nada.</translation>
        </message>
        <message>
            <source>Nothing can be written: the library is read-only</source>
            <translation>No se puede escribir: la biblioteca es de solo lectura</translation>
        </message>
        <message>
            <source>Only read it</source>
            <translation>Solo leer</translation>
        </message>
        <message>
            <source>Opening the conversations takes longer than usual: they are checked, recovered, or brought to the form of this version. A backup is made before anything is changed.</source>
            <translation>Abrir las conversaciones tarda más de lo habitual: se comprueban, se recuperan o se adaptan a esta versión. Antes de cambiar nada se hace una copia de seguridad.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>The library is not open</source>
            <translation>La biblioteca no está abierta</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>LogBox</name>
        <message>
            <source>Copy policy for the log</source>
            <translation>Copiar política para el registro</translation>
        </message>
        <message>
            <source>Last lines of the log</source>
            <translation>Últimas líneas del registro</translation>
        </message>
    </context>
    <context>
        <name>Looks</name>
        <message>
            <source>Font of the conversation</source>
            <translation>Tipo de letra de la conversación</translation>
        </message>
        <message>
            <source>Messages are shown in this font. Code keeps its own.</source>
            <translation>Los mensajes se muestran con este tipo de letra. El código conserva el suyo.</translation>
        </message>
        <message>
            <source>The system’s font</source>
            <translation>El tipo de letra del sistema</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Reading the log…</source>
            <translation>Leyendo el registro…</translation>
        </message>
        <message numerus="yes">
            <source>The last %n line(s) of {group}, times in UTC</source>
            <translation>
                <numerusform>La última línea (%n) de {group}, horas en UTC</numerusform>
                <numerusform>Las últimas %n líneas de {group}, horas en UTC</numerusform>
            </translation>
        </message>
        <message>
            <source>The log {group} is empty.</source>
            <translation>El registro {group} está vacío.</translation>
        </message>
        <message>
            <source>The policy was copied. Hand it to whoever manages your AWS account, or add it in IAM yourself.</source>
            <translation>Se ha copiado la política. Entréguela a quien administra su cuenta de AWS o añádala usted en IAM.</translation>
        </message>
        <message>
            <source>The profile that this endpoint was asked with is gone, so nobody can read its log.</source>
            <translation>El perfil con el que se preguntó a este endpoint ya no existe, así que no se puede leer su registro.</translation>
        </message>
        <message>
            <source>The profile that this endpoint was asked with is gone.</source>
            <translation>El perfil con el que se preguntó a este endpoint ya no existe.</translation>
        </message>
        <message>
            <source>This is no address of a log: {arn}</source>
            <translation>Esto no es la dirección de un registro: {arn}</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>All conversations</source>
            <translation>Todas las conversaciones</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivar</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Delete folder, keep its conversations</source>
            <translation>Eliminar carpeta y conservar sus conversaciones</translation>
        </message>
        <message>
            <source>Export folder…</source>
            <translation>Exportar carpeta…</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Mover a carpeta</translation>
        </message>
        <message>
            <source>New conversation here</source>
            <translation>Nueva conversación aquí</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nueva carpeta</translation>
        </message>
        <message>
            <source>New folder inside</source>
            <translation>Nueva carpeta dentro</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nueva carpeta…</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Sin carpeta</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fijar</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>Etiquetas…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Sacar del archivo</translation>
        </message>
        <message>
            <source>Top level</source>
            <translation>Nivel superior</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Soltar</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message numerus="yes">
            <source>%n message(s) deleted.</source>
            <translation>
                <numerusform>%n mensaje eliminado.</numerusform>
                <numerusform>%n mensajes eliminados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Ctrl+Enter sends, Enter begins a new line.</source>
            <translation>Control+Intro envía, Intro empieza una línea nueva.</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter begins a new line.</source>
            <translation>Intro envía, Mayúsculas+Intro empieza una línea nueva.</translation>
        </message>
    </context>
    <context>
        <name>MfaDialog</name>
        <message>
            <source>AWS wants the code that your MFA device “{device}” shows now.</source>
            <translation>AWS pide el código que muestra ahora su dispositivo MFA «{device}».</translation>
        </message>
        <message>
            <source>MFA code</source>
            <translation>Código MFA</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>The last code was not accepted. Each code can be used once: wait for the next.</source>
            <translation>El último código no se aceptó. Cada código sirve una sola vez: espere al siguiente.</translation>
        </message>
    </context>
    <context>
        <name>NetworkFields</name>
        <message>
            <source>A PEM file of authorities to trust besides, as your company’s.</source>
            <translation>Un archivo PEM con autoridades en las que confiar además, como las de su empresa.</translation>
        </message>
        <message>
            <source>As for all profiles</source>
            <translation>Como en todos los perfiles</translation>
        </message>
        <message>
            <source>Dual-stack hosts (IPv6)</source>
            <translation>Hosts de doble pila (IPv6)</translation>
        </message>
        <message>
            <source>FIPS hosts</source>
            <translation>Hosts FIPS</translation>
        </message>
        <message>
            <source>Further certificates</source>
            <translation>Otros certificados</translation>
        </message>
        <message>
            <source>Larger ones are not sent. SageMaker takes 6 MiB, of some accounts more.</source>
            <translation>Las mayores no se envían. SageMaker acepta 6 MiB; de algunas cuentas, más.</translation>
        </message>
        <message>
            <source>Largest request (MiB)</source>
            <translation>Solicitud máxima (MiB)</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activado</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>Dirección del proxy</translation>
        </message>
        <message>
            <source>That of the system</source>
            <translation>El del sistema</translation>
        </message>
        <message>
            <source>The largest request is a number of MiB, like 6, or empty.</source>
            <translation>La solicitud máxima es un número de MiB, como 6, o se deja vacía.</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Este</translation>
        </message>
        <message>
            <source>Those of this system too</source>
            <translation>También los de este sistema</translation>
        </message>
        <message>
            <source>Those that AWS’s tools bring</source>
            <translation>Los que traen las herramientas de AWS</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <translation>Certificados de confianza</translation>
        </message>
        <message>
            <source>▸ Network</source>
            <translation>▸ Red</translation>
        </message>
        <message>
            <source>▾ Network</source>
            <translation>▾ Red</translation>
        </message>
    </context>
    <context>
        <name>NewestDialog</name>
        <message>
            <source>Ask {host}</source>
            <translation>Preguntar a {host}</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Preguntando…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Newer version</source>
            <translation>Versión más reciente</translation>
        </message>
        <message>
            <source>Open the page…</source>
            <translation>Abrir la página…</translation>
        </message>
        <message>
            <source>SageDesk {newest} is there; this is {version}.</source>
            <translation>Ya existe SageDesk {newest}; esta es la {version}.</translation>
        </message>
        <message>
            <source>This is SageDesk {version}, and the newest one is {newest}.</source>
            <translation>Esta es SageDesk {version}, y la más reciente es {newest}.</translation>
        </message>
        <message>
            <source>This is SageDesk {version}. Newer ones are published at {page}

The button asks {host} for the number of the newest one: a single request that carries the name and version of this program, and nothing of yours. SageDesk never asks by itself.</source>
            <translation>Esta es SageDesk {version}. Las versiones más recientes se publican en {page}

El botón pregunta a {host} el número de la más reciente: una única solicitud que lleva el nombre y la versión de este programa, y nada suyo. SageDesk nunca pregunta por sí mismo.</translation>
        </message>
        <message>
            <source>This is SageDesk {version}. This build does not name a page where newer ones are published: ask where you got it from.</source>
            <translation>Esta es SageDesk {version}. Esta compilación no indica ninguna página donde se publiquen versiones más recientes: pregunte allí donde la obtuvo.</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Lo que se sabe</translation>
        </message>
    </context>
    <context>
        <name>Openings</name>
        <message>
            <source>The link to this conversation was copied.</source>
            <translation>Se ha copiado el enlace a esta conversación.</translation>
        </message>
        <message>
            <source>There is no endpoint profile named {name}.</source>
            <translation>No hay ningún perfil de endpoint llamado {name}.</translation>
        </message>
    </context>
    <context>
        <name>Organising</name>
        <message numerus="yes">
            <source>%n conversation(s) put into the archive.</source>
            <translation>
                <numerusform>%n conversación archivada.</numerusform>
                <numerusform>%n conversaciones archivadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) were deleted.</source>
            <translation>
                <numerusform>%n conversación eliminada.</numerusform>
                <numerusform>%n conversaciones eliminadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nueva carpeta</translation>
        </message>
        <message>
            <source>The folder “{name}” was deleted. What was in it is kept.</source>
            <translation>Se ha eliminado la carpeta «{name}». Se conserva lo que contenía.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>“{title}” was deleted.</source>
            <translation>Se ha eliminado «{title}».</translation>
        </message>
    </context>
    <context>
        <name>Overlays</name>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nuevo</numerusform>
                <numerusform>%n nuevos</numerusform>
            </translation>
        </message>
        <message>
            <source>Jump to latest</source>
            <translation>Ir a lo más reciente</translation>
        </message>
        <message>
            <source>Jump to latest (End)</source>
            <translation>Ir a lo más reciente (Fin)</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Lo último</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Endpoint profile</source>
            <translation>Perfil de endpoint</translation>
        </message>
        <message>
            <source>Go to conversation</source>
            <translation>Ir a la conversación</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Ajuste</translation>
        </message>
        <message>
            <source>not available now</source>
            <translation>no disponible ahora</translation>
        </message>
    </context>
    <context>
        <name>ParameterPanel</name>
        <message>
            <source>All endpoints</source>
            <translation>Todos los endpoints</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Close the parameters</source>
            <translation>Cerrar los parámetros</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete the preset</source>
            <translation>Eliminar el preajuste</translation>
        </message>
        <message>
            <source>Keep what is set here as a preset</source>
            <translation>Guardar lo definido aquí como preajuste</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Preajuste</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Set for</source>
            <translation>Se aplica a</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>Esta conversación</translation>
        </message>
        <message>
            <source>This endpoint</source>
            <translation>Este endpoint</translation>
        </message>
    </context>
    <context>
        <name>ParameterRow</name>
        <message>
            <source>Do not set it here</source>
            <translation>No definirlo aquí</translation>
        </message>
        <message>
            <source>Do not set {parameter}</source>
            <translation>No definir {parameter}</translation>
        </message>
        <message>
            <source>In force: set here.</source>
            <translation>Vigente: definido aquí.</translation>
        </message>
        <message>
            <source>In force: {value}, from all endpoints.</source>
            <translation>Vigente: {value}, de todos los endpoints.</translation>
        </message>
        <message>
            <source>In force: {value}, from the endpoint.</source>
            <translation>Vigente: {value}, del endpoint.</translation>
        </message>
        <message>
            <source>In force: {value}, from this conversation.</source>
            <translation>Vigente: {value}, de esta conversación.</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>Sin definir</translation>
        </message>
        <message>
            <source>Not set: the container’s own default.</source>
            <translation>Sin definir: el valor predeterminado del contenedor.</translation>
        </message>
        <message>
            <source>One on each line; a line break in one is written \n.</source>
            <translation>Una por línea; un salto de línea dentro de ella se escribe \n.</translation>
        </message>
    </context>
    <context>
        <name>ParameterSetting</name>
        <message>
            <source>Its name. One of the same name is replaced.</source>
            <translation>Su nombre. Si ya hay uno con el mismo nombre, se reemplaza.</translation>
        </message>
        <message>
            <source>Save a preset</source>
            <translation>Guardar un preajuste</translation>
        </message>
        <message>
            <source>The preset “{name}” was deleted.</source>
            <translation>Se ha eliminado el preajuste «{name}».</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Parameters</name>
        <message>
            <source>Max tokens</source>
            <translation>Máx. de tokens</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Penalización de presencia</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Penalización de repetición</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>Stop sequences</source>
            <translation>Secuencias de parada</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
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
            <translation>{label} es un número, como {example}, o se deja vacío.</translation>
        </message>
        <message>
            <source>{label} is a whole number, like {example}, or empty.</source>
            <translation>{label} es un número entero, como {example}, o se deja vacío.</translation>
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
            <translation>Bytes hasta aquí</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Segundos</translation>
        </message>
    </context>
    <context>
        <name>PartsTable</name>
        <message>
            <source>Parts of the response</source>
            <translation>Partes de la respuesta</translation>
        </message>
    </context>
    <context>
        <name>PictureLayout</name>
        <message>
            <source>An image that cannot be shown</source>
            <translation>Una imagen que no se puede mostrar</translation>
        </message>
    </context>
    <context>
        <name>PortalFields</name>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Region of IAM Identity Center</source>
            <translation>Región de IAM Identity Center</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Sign in and list</source>
            <translation>Iniciar sesión y enumerar</translation>
        </message>
        <message>
            <source>Sign in at the portal, and choose among your accounts and roles</source>
            <translation>Iniciar sesión en el portal y elegir entre sus cuentas y roles</translation>
        </message>
        <message>
            <source>Start URL</source>
            <translation>URL de inicio</translation>
        </message>
        <message>
            <source>The address of your company’s AWS access portal.</source>
            <translation>La dirección del portal de acceso a AWS de su empresa.</translation>
        </message>
    </context>
    <context>
        <name>PortalListing</name>
        <message>
            <source>You are signed in. Choose the account and the role.</source>
            <translation>Ha iniciado sesión. Elija la cuenta y el rol.</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Preview of the first page</source>
            <translation>Vista previa de la primera página</translation>
        </message>
    </context>
    <context>
        <name>PriceDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>From the table that comes with SageDesk: {region}, {date}.</source>
            <translation>De la tabla incluida en SageDesk: {region}, {date}.</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>Tipo de instancia</translation>
        </message>
        <message>
            <source>Price per hour</source>
            <translation>Precio por hora</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>The table has no price for this type.</source>
            <translation>La tabla no tiene precio para este tipo.</translation>
        </message>
        <message>
            <source>This is your own price.</source>
            <translation>Este es su propio precio.</translation>
        </message>
        <message>
            <source>US dollars an hour</source>
            <translation>Dólares por hora</translation>
        </message>
        <message>
            <source>US dollars for one instance and hour, in {region}</source>
            <translation>Dólares estadounidenses por instancia y hora, en {region}</translation>
        </message>
        <message>
            <source>Use the table's price</source>
            <translation>Usar el precio de la tabla</translation>
        </message>
    </context>
    <context>
        <name>ProductionBand</name>
        <message>
            <source>Production: {name}</source>
            <translation>Producción: {name}</translation>
        </message>
    </context>
    <context>
        <name>ProductionConsent</name>
        <message>
            <source>Do not send</source>
            <translation>No enviar</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Producción</translation>
        </message>
        <message>
            <source>Send this to production?</source>
            <translation>¿Enviar esto a producción?</translation>
        </message>
        <message>
            <source>Send to production</source>
            <translation>Enviar a producción</translation>
        </message>
        <message>
            <source>“{name}” ({where}) is marked as production. You are asked once, until SageDesk is closed.</source>
            <translation>«{name}» ({where}) está marcado como producción. Se pregunta una sola vez, hasta que se cierre SageDesk.</translation>
        </message>
    </context>
    <context>
        <name>ProfileChoice</name>
        <message>
            <source>The guide runs on this computer, and costs nothing.</source>
            <translation>La guía se ejecuta en este equipo y no cuesta nada.</translation>
        </message>
    </context>
    <context>
        <name>ProfileForm</name>
        <message>
            <source>Development or test</source>
            <translation>Desarrollo o pruebas</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Entorno</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Producción</translation>
        </message>
        <message>
            <source>Production has a red band, and the first message of each run is asked about.</source>
            <translation>Producción lleva una banda roja, y se pregunta antes del primer mensaje de cada sesión.</translation>
        </message>
    </context>
    <context>
        <name>PromptLibraryWindow</name>
        <message numerus="yes">
            <source>%n prompt(s) were added.</source>
            <translation>
                <numerusform>%n prompt añadido.</numerusform>
                <numerusform>%n prompts añadidos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n prompt(s) were written.</source>
            <translation>
                <numerusform>%n prompt escrito.</numerusform>
                <numerusform>%n prompts escritos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were there already.</source>
            <translation>
                <numerusform>%n ya existía.</numerusform>
                <numerusform>%n ya existían.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Empty for none; work/letters for a folder in a folder.</source>
            <translation>Vacío para ninguna; trabajo/cartas para una carpeta dentro de otra.</translation>
        </message>
        <message>
            <source>Export as Markdown files into a folder</source>
            <translation>Exportar como archivos Markdown a una carpeta</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Import a folder of Markdown files</source>
            <translation>Importar una carpeta de archivos Markdown</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Prompt library</source>
            <translation>Biblioteca de prompts</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>These are no UTF-8 text: {names}.</source>
            <translation>Esto no es texto UTF-8: {names}.</translation>
        </message>
        <message>
            <source>Type / at the start of a line of your message to find a prompt.</source>
            <translation>Escriba / al principio de una línea de su mensaje para encontrar un prompt.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Use in the message</source>
            <translation>Usar en el mensaje</translation>
        </message>
        <message>
            <source>What stands in {{double braces}} is asked for when the prompt is used.</source>
            <translation>Lo que va entre {{llaves dobles}} se pregunta al usar el prompt.</translation>
        </message>
        <message>
            <source>You are asked for: {names}</source>
            <translation>Se preguntará: {names}</translation>
        </message>
        <message>
            <source>“{name}” was deleted.</source>
            <translation>Se ha eliminado «{name}».</translation>
        </message>
    </context>
    <context>
        <name>PromptSetWindow</name>
        <message>
            <source>, {failed} failed</source>
            <translation>, {failed} con fallo</translation>
        </message>
        <message>
            <source>; waiting for {names}</source>
            <translation>; esperando a {names}</translation>
        </message>
        <message>
            <source>A .jsonl, .csv or .md file. A run that was stopped goes on where it was.</source>
            <translation>Un archivo .jsonl, .csv o .md. Una ejecución detenida sigue donde quedó.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>CSV with a column “prompt”, or JSON Lines with “prompt” or “messages”.</source>
            <translation>CSV con una columna «prompt», o JSON Lines con «prompt» o «messages».</translation>
        </message>
        <message>
            <source>Choose the prompts</source>
            <translation>Elegir los prompts</translation>
        </message>
        <message>
            <source>Choose the prompts…</source>
            <translation>Elegir los prompts…</translation>
        </message>
        <message>
            <source>Choose the results</source>
            <translation>Elegir los resultados</translation>
        </message>
        <message>
            <source>Choose the results…</source>
            <translation>Elegir los resultados…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Endpoints</source>
            <translation>Endpoints</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Requests at the same time at each endpoint</source>
            <translation>Solicitudes simultáneas por endpoint</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ejecutar</translation>
        </message>
        <message>
            <source>Run a set of prompts</source>
            <translation>Ejecutar una serie de prompts</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>{done} of {total} done</source>
            <translation>{done} de {total} listos</translation>
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
            <translation>Adjuntos</translation>
        </message>
        <message>
            <source>Delete: {text}</source>
            <translation>Eliminar: {text}</translation>
        </message>
        <message>
            <source>Edit: {text}</source>
            <translation>Editar: {text}</translation>
        </message>
        <message>
            <source>Next: {text}</source>
            <translation>Siguiente: {text}</translation>
        </message>
        <message>
            <source>Queued messages</source>
            <translation>Mensajes en cola</translation>
        </message>
        <message>
            <source>Queued: {text}</source>
            <translation>En cola: {text}</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar ahora</translation>
        </message>
        <message>
            <source>Send now: {text}</source>
            <translation>Enviar ahora: {text}</translation>
        </message>
    </context>
    <context>
        <name>Queueing</name>
        <message>
            <source>Choose an endpoint profile first. The one of this conversation is gone.</source>
            <translation>Elija primero un perfil de endpoint. El de esta conversación ya no existe.</translation>
        </message>
        <message>
            <source>The queued message was deleted.</source>
            <translation>Se ha eliminado el mensaje en cola.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Details for a report</source>
            <translation>Detalles para un informe</translation>
        </message>
        <message>
            <source>Open the log’s folder</source>
            <translation>Abrir la carpeta del registro</translation>
        </message>
        <message>
            <source>The log is {file}</source>
            <translation>El registro es {file}</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Qué ha fallado</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Back up now</source>
            <translation>Hacer copia ahora</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Backups of the library</source>
            <translation>Copias de seguridad de la biblioteca</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Conversations and messages since then are no longer shown. They are kept in a backup made now.</source>
            <translation>Las conversaciones y los mensajes posteriores dejan de mostrarse. Se conservan en una copia de seguridad que se hace ahora.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>Haciendo una copia de seguridad…</translation>
        </message>
        <message>
            <source>Put the library back to what it was on {moment}?</source>
            <translation>¿Devolver la biblioteca a como estaba el {moment}?</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurar…</translation>
        </message>
        <message>
            <source>SageDesk makes these by itself while you pause, and keeps some of the last hours, days and weeks. Restoring one puts every conversation back to what it was then; what there is now becomes a backup, so that you can come back to it.</source>
            <translation>SageDesk las hace por sí mismo mientras usted descansa, y conserva algunas de las últimas horas, días y semanas. Restaurar una devuelve cada conversación a como estaba entonces; lo que hay ahora pasa a ser una copia de seguridad, de modo que se puede volver a ello.</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostrar carpeta</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>There are no backups yet.</source>
            <translation>Aún no hay copias de seguridad.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>before an update</source>
            <translation>antes de una actualización</translation>
        </message>
        <message>
            <source>before another was restored</source>
            <translation>antes de restaurar otra</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>a mano</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>automática</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>dañada</translation>
        </message>
    </context>
    <context>
        <name>ResultsModel</name>
        <message>
            <source>Failed: {error}</source>
            <translation>Fallo: {error}</translation>
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
            <translation>ID externo</translation>
        </message>
        <message>
            <source>MFA device</source>
            <translation>Dispositivo MFA</translation>
        </message>
        <message>
            <source>Only where these credentials are to assume a role first.</source>
            <translation>Solo si con estas credenciales hay que asumir antes un rol.</translation>
        </message>
        <message>
            <source>Role to assume</source>
            <translation>Rol que asumir</translation>
        </message>
        <message>
            <source>Session name</source>
            <translation>Nombre de la sesión</translation>
        </message>
        <message>
            <source>Where the role wants an MFA code: it is asked for with the first message.</source>
            <translation>Si el rol exige un código MFA: se pide con el primer mensaje.</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message numerus="yes">
            <source>%n failed; the results say why.</source>
            <translation>
                <numerusform>%n con fallo; los resultados dicen por qué.</numerusform>
                <numerusform>%n con fallo; los resultados dicen por qué.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n prompt(s) were not asked.</source>
            <translation>
                <numerusform>%n prompt quedó sin enviar.</numerusform>
                <numerusform>%n prompts quedaron sin enviar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Run it again, and it goes on with them.</source>
            <translation>Ejecútela de nuevo y seguirá con ellos.</translation>
        </message>
        <message>
            <source>Written to {path}.</source>
            <translation>Escrito en {path}.</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Assistant</source>
            <translation>Asistente</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Conversation {title}</source>
            <translation>Conversación {title}</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>a block of code</source>
            <translation>un bloque de código</translation>
        </message>
        <message>
            <source>a tool call</source>
            <translation>una llamada a herramienta</translation>
        </message>
        <message>
            <source>an image</source>
            <translation>una imagen</translation>
        </message>
        <message>
            <source>in conversations with a tag</source>
            <translation>en conversaciones con una etiqueta</translation>
        </message>
        <message>
            <source>in the last month</source>
            <translation>en el último mes</translation>
        </message>
        <message>
            <source>in the last week</source>
            <translation>en la última semana</translation>
        </message>
        <message>
            <source>older than a day, as 2026-03-31 or 7d</source>
            <translation>anterior a un día, como 2026-03-31 o 7d</translation>
        </message>
        <message>
            <source>older than a month</source>
            <translation>de hace más de un mes</translation>
        </message>
        <message>
            <source>older than a week</source>
            <translation>de hace más de una semana</translation>
        </message>
        <message>
            <source>older than a year</source>
            <translation>de hace más de un año</translation>
        </message>
        <message>
            <source>reasoning</source>
            <translation>razonamiento</translation>
        </message>
        <message>
            <source>since a day, as 2026-03-31 or 7d</source>
            <translation>desde un día, como 2026-03-31 o 7d</translation>
        </message>
        <message>
            <source>since yesterday</source>
            <translation>desde ayer</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>until yesterday</source>
            <translation>hasta ayer</translation>
        </message>
        <message>
            <source>what an endpoint said</source>
            <translation>lo que dijo un endpoint</translation>
        </message>
        <message>
            <source>what the model said</source>
            <translation>lo que dijo el modelo</translation>
        </message>
        <message>
            <source>what you or the model said</source>
            <translation>lo que dijo usted o el modelo</translation>
        </message>
        <message>
            <source>what you said</source>
            <translation>lo que dijo usted</translation>
        </message>
        <message>
            <source>with code, an image, reasoning or a tool call</source>
            <translation>con código, una imagen, razonamiento o una llamada a herramienta</translation>
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
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>Completions</source>
            <translation>Sugerencias</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search all conversations (Ctrl+Shift+F)

ports harbour	messages with both words
harb*	words that begin so
“the old harbour”	these words in this order
-draft	without this word
endpoint: tag: role: has: before: after:	filters</source>
            <translation>Buscar en todas las conversaciones (Control+Mayúsculas+F)

puerto barco	mensajes con ambas palabras
puer*	palabras que empiezan así
"el viejo puerto"	estas palabras en este orden
-borrador	sin esta palabra
endpoint: tag: role: has: before: after:	filtros</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Buscar en las conversaciones</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Nothing found for “{text}”.

Try fewer words, the beginning of a word with *, or leave out a filter. Filters are endpoint: tag: role: has: before: after:</source>
            <translation>No se encontró nada para «{text}».

Pruebe con menos palabras, con el principio de una palabra y *, o quite un filtro. Los filtros son endpoint: tag: role: has: before: after:</translation>
        </message>
        <message>
            <source>Older messages are still being read: {percent} % can be found by now.</source>
            <translation>Aún se están leyendo los mensajes antiguos: ya se puede encontrar el {percent} %.</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Resultados de la búsqueda</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message numerus="yes">
            <source>&amp;Leave out %n old message(s)</source>
            <translation>
                <numerusform>&amp;Omitir %n mensaje antiguo</numerusform>
                <numerusform>&amp;Omitir %n mensajes antiguos</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Send all of it</source>
            <translation>&amp;Enviar todo</translation>
        </message>
        <message>
            <source>This is about {tokens} tokens, and the model takes {length}, of which some are for the reply.</source>
            <translation>Son unos {tokens} tokens, y el modelo admite {length}, parte de ellos para la respuesta.</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Back to the default</source>
            <translation>Volver al valor predeterminado</translation>
        </message>
        <message>
            <source>Reset {setting}</source>
            <translation>Restablecer {setting}</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source> days</source>
            <translation> días</translation>
        </message>
        <message>
            <source>A PEM file of certification authorities that are trusted besides.</source>
            <translation>Un archivo PEM con autoridades de certificación en las que se confía además.</translation>
        </message>
        <message>
            <source>Accent</source>
            <translation>Color de énfasis</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Amber</source>
            <translation>Ámbar</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Ask AWS’s hosts that have IPv6 too. Off: as the AWS configuration says.</source>
            <translation>Preguntar a los hosts de AWS que también tienen IPv6. Desactivado: lo que diga la configuración de AWS.</translation>
        </message>
        <message>
            <source>Ask AWS’s hosts with validated cryptography. Off: as the AWS configuration says.</source>
            <translation>Preguntar a los hosts de AWS con criptografía validada. Desactivado: lo que diga la configuración de AWS.</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>By the endpoint</source>
            <translation>Del endpoint</translation>
        </message>
        <message>
            <source>Changed shortcuts</source>
            <translation>Atajos cambiados</translation>
        </message>
        <message>
            <source>Close to the tray</source>
            <translation>Cerrar a la bandeja</translation>
        </message>
        <message>
            <source>Closing the window leaves SageDesk in the tray, if its icon is there.</source>
            <translation>Al cerrar la ventana, SageDesk se queda en la bandeja, si su icono está ahí.</translation>
        </message>
        <message>
            <source>Code font</source>
            <translation>Tipo de letra del código</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Cómoda</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacta</translation>
        </message>
        <message>
            <source>Compact brings the lines of a conversation closer together.</source>
            <translation>Compacta acerca las líneas de una conversación.</translation>
        </message>
        <message>
            <source>Companies put their own into the system. AWS_CA_BUNDLE is respected.</source>
            <translation>Las empresas ponen los suyos en el sistema. Se respeta AWS_CA_BUNDLE.</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Control+Intro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Densidad</translation>
        </message>
        <message>
            <source>Dual-stack hosts</source>
            <translation>Hosts de doble pila</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>FIPS hosts</source>
            <translation>Hosts FIPS</translation>
        </message>
        <message>
            <source>Figures below replies</source>
            <translation>Cifras bajo las respuestas</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Tipo de letra</translation>
        </message>
        <message>
            <source>For the inspector: what went over the wire with each reply, without secrets, up to 256 KB each way.</source>
            <translation>Para el inspector: lo que se transmitió con cada respuesta, sin secretos, hasta 256 KB por sentido.</translation>
        </message>
        <message>
            <source>From the first message</source>
            <translation>Del primer mensaje</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completo</translation>
        </message>
        <message>
            <source>Further certificates</source>
            <translation>Otros certificados</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Generación</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste alto</translation>
        </message>
        <message>
            <source>How many days deleted conversations can be had back before they are gone.</source>
            <translation>Cuántos días se pueden recuperar las conversaciones eliminadas antes de que desaparezcan.</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Icono en la bandeja</translation>
        </message>
        <message>
            <source>Keep raw requests and responses</source>
            <translation>Conservar solicitudes y respuestas en bruto</translation>
        </message>
        <message>
            <source>Keep the trash for</source>
            <translation>Conservar la papelera durante</translation>
        </message>
        <message>
            <source>Keeping</source>
            <translation>Conservación</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Larger ones are not sent. SageMaker takes 6 MiB, of some accounts more.</source>
            <translation>Las mayores no se envían. SageMaker acepta 6 MiB; de algunas cuentas, más.</translation>
        </message>
        <message>
            <source>Largest request</source>
            <translation>Solicitud máxima</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Light or dark. High contrast is light or dark like the system.</source>
            <translation>Claro u oscuro. El contraste alto es claro u oscuro como el sistema.</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Line width</source>
            <translation>Ancho de línea</translation>
        </message>
        <message>
            <source>Long or awaited ones</source>
            <translation>Largas o esperadas</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <source>Parameters of all endpoints</source>
            <translation>Parámetros de todos los endpoints</translation>
        </message>
        <message>
            <source>Parameters under a name, to be taken in one step.</source>
            <translation>Parámetros con un nombre, para aplicarlos de una vez.</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Preajustes</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>Dirección del proxy</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Reducido</translation>
        </message>
        <message>
            <source>Reduced: nothing moves by itself.</source>
            <translation>Reducido: nada se mueve por sí mismo.</translation>
        </message>
        <message>
            <source>Send with</source>
            <translation>Enviar con</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>Sent with every message, unless the endpoint or the conversation sets others.</source>
            <translation>Se envían con cada mensaje, salvo que el endpoint o la conversación definan otros.</translation>
        </message>
        <message>
            <source>Shows SageDesk in the tray of the desktop, where it has one.</source>
            <translation>Muestra SageDesk en la bandeja del escritorio, si la hay.</translation>
        </message>
        <message>
            <source>Tell of replies</source>
            <translation>Avisar de las respuestas</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>That of the system</source>
            <translation>El del sistema</translation>
        </message>
        <message>
            <source>The colour of buttons, links and the focus. High contrast has its own.</source>
            <translation>El color de los botones, los enlaces y el foco. El contraste alto tiene el suyo.</translation>
        </message>
        <message>
            <source>The endpoint makes a title after its first reply. That is one more short request for each new conversation, of up to 1,500 tokens, paid for like any other.</source>
            <translation>El endpoint pone un título tras su primera respuesta. Es una solicitud breve más por cada conversación nueva, de hasta 1500 tokens, que se paga como cualquier otra.</translation>
        </message>
        <message>
            <source>The font of code in messages.</source>
            <translation>El tipo de letra del código en los mensajes.</translation>
        </message>
        <message>
            <source>The font of messages. Code has its own.</source>
            <translation>El tipo de letra de los mensajes. El código tiene el suyo.</translation>
        </message>
        <message>
            <source>The key that sends a message. With Ctrl+Enter, Enter begins a new line.</source>
            <translation>La tecla que envía un mensaje. Con Control+Intro, Intro empieza una línea nueva.</translation>
        </message>
        <message>
            <source>The language of SageDesk’s own words, from the next start on.</source>
            <translation>El idioma de la interfaz de SageDesk, a partir del próximo inicio.</translation>
        </message>
        <message>
            <source>The shortcuts that are not the default ones, by action.</source>
            <translation>Los atajos que no son los predeterminados, por acción.</translation>
        </message>
        <message>
            <source>The size of the text of a conversation, in percent.</source>
            <translation>El tamaño del texto de una conversación, en porcentaje.</translation>
        </message>
        <message>
            <source>The system’s font</source>
            <translation>El tipo de letra del sistema</translation>
        </message>
        <message>
            <source>The system’s is that of HTTPS_PROXY and NO_PROXY, or of the Windows or macOS settings.</source>
            <translation>El del sistema es el de HTTPS_PROXY y NO_PROXY, o el de los ajustes de Windows o macOS.</translation>
        </message>
        <message>
            <source>The widest that the text of a conversation gets, in pixels at 100 %.</source>
            <translation>El ancho máximo del texto de una conversación, en píxeles al 100 %.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Este</translation>
        </message>
        <message>
            <source>Those of this system too</source>
            <translation>También los de este sistema</translation>
        </message>
        <message>
            <source>Those that AWS’s tools bring</source>
            <translation>Los que traen las herramientas de AWS</translation>
        </message>
        <message>
            <source>Titles of conversations</source>
            <translation>Títulos de las conversaciones</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <translation>Certificados de confianza</translation>
        </message>
        <message>
            <source>Turns all shortcuts of actions on or off. Keys for writing and moving stay.</source>
            <translation>Activa o desactiva todos los atajos de acciones. Las teclas para escribir y moverse se mantienen.</translation>
        </message>
        <message>
            <source>Used where “This one” is chosen. User name and password belong in HTTPS_PROXY.</source>
            <translation>Se usa si se elige «Este». El usuario y la contraseña van en HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violeta</translation>
        </message>
        <message>
            <source>Which endpoint gave a reply, its tokens, the time to the first one, and how fast it came.</source>
            <translation>Qué endpoint dio la respuesta, sus tokens, el tiempo hasta el primero y la velocidad.</translation>
        </message>
        <message>
            <source>Which replies are told by a notification while the window is not in front.</source>
            <translation>De qué respuestas se avisa con una notificación mientras la ventana no está delante.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>No setting fits.</source>
            <translation>Ningún ajuste coincide.</translation>
        </message>
        <message>
            <source>Open settings.toml</source>
            <translation>Abrir settings.toml</translation>
        </message>
        <message>
            <source>Open the file of the settings in an editor</source>
            <translation>Abrir el archivo de configuración en un editor</translation>
        </message>
        <message>
            <source>Reset all to the defaults</source>
            <translation>Restablecer todos los valores predeterminados</translation>
        </message>
        <message>
            <source>Reset all…</source>
            <translation>Restablecer todo…</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Buscar ajustes</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Secciones</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
    </context>
    <context>
        <name>SettingsOpening</name>
        <message>
            <source>Change shortcuts…</source>
            <translation>Cambiar atajos…</translation>
        </message>
        <message>
            <source>Open the parameters</source>
            <translation>Abrir los parámetros</translation>
        </message>
        <message>
            <source>Open the presets</source>
            <translation>Abrir los preajustes</translation>
        </message>
        <message>
            <source>This desktop has no tray.</source>
            <translation>Este escritorio no tiene bandeja.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Restablecer todos</translation>
        </message>
        <message>
            <source>Search actions and shortcuts</source>
            <translation>Buscar acciones y atajos</translation>
        </message>
        <message>
            <source>Search shortcuts</source>
            <translation>Buscar atajos</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Atajo</translation>
        </message>
        <message>
            <source>Shortcut for {action}</source>
            <translation>Atajo para {action}</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Reasignar</translation>
        </message>
        <message>
            <source>This key cannot be changed.</source>
            <translation>Esta tecla no se puede cambiar.</translation>
        </message>
        <message>
            <source>Use keyboard shortcuts</source>
            <translation>Usar atajos de teclado</translation>
        </message>
        <message>
            <source>{shortcut} belongs to {action}, which would lose it.</source>
            <translation>{shortcut} pertenece a {action}, que lo perdería.</translation>
        </message>
        <message>
            <source>{shortcut} is needed for writing.</source>
            <translation>{shortcut} se necesita para escribir.</translation>
        </message>
        <message>
            <source>{shortcut} is needed for writing. Hold Ctrl or Alt with it.</source>
            <translation>{shortcut} se necesita para escribir. Mantenga además Control o Alt.</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n conversación</numerusform>
                <numerusform>%n conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Carpeta {name}</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <source>List all conversations again</source>
            <translation>Volver a mostrar todas las conversaciones</translation>
        </message>
        <message>
            <source>Listed conversations</source>
            <translation>Conversaciones mostradas</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <source>New conversation (Ctrl+N)</source>
            <translation>Nueva conversación (Control+N)</translation>
        </message>
        <message>
            <source>No conversation has this tag.</source>
            <translation>Ninguna conversación tiene esta etiqueta.</translation>
        </message>
        <message>
            <source>No conversations yet.

What you write is kept here.</source>
            <translation>Aún no hay conversaciones.

Lo que escriba se guarda aquí.</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Anteriores</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fijadas</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mostrar más</translation>
        </message>
        <message>
            <source>Tag: {tag}</source>
            <translation>Etiqueta: {tag}</translation>
        </message>
        <message>
            <source>The archive is empty.

Archive what you are done with: it can still be found and opened.</source>
            <translation>El archivo está vacío.

Archive aquello con lo que ya terminó: aún se puede encontrar y abrir.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Trash…</source>
            <translation>Papelera…</translation>
        </message>
        <message>
            <source>Which conversations are listed; the trash</source>
            <translation>Qué conversaciones se muestran; la papelera</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>Your conversations are shown once the library is open.</source>
            <translation>Sus conversaciones aparecerán cuando la biblioteca esté abierta.</translation>
        </message>
        <message>
            <source>answering</source>
            <translation>respondiendo</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>plegada</translation>
        </message>
        <message>
            <source>expanded</source>
            <translation>desplegada</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>fijada</translation>
        </message>
        <message>
            <source>tags: {tags}</source>
            <translation>etiquetas: {tags}</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>sin leer</translation>
        </message>
        <message>
            <source>{filter}: list all conversations again</source>
            <translation>{filter}: volver a mostrar todas las conversaciones</translation>
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
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Sign in to AWS</source>
            <translation>Iniciar sesión en AWS</translation>
        </message>
        <message>
            <source>Sign in to {host}</source>
            <translation>Iniciar sesión en {host}</translation>
        </message>
    </context>
    <context>
        <name>SignInStep</name>
        <message>
            <source>As AWS tools find it here: environment, machine’s role</source>
            <translation>Como lo encuentran aquí las herramientas de AWS: entorno, rol de la máquina</translation>
        </message>
        <message>
            <source>How do you sign in to AWS?</source>
            <translation>¿Cómo inicia sesión en AWS?</translation>
        </message>
        <message>
            <source>Not at all: just look around</source>
            <translation>De ningún modo: solo echar un vistazo</translation>
        </message>
        <message>
            <source>SageDesk talks to your own endpoints, and sends nothing anywhere else.</source>
            <translation>SageDesk habla con sus propios endpoints y no envía nada a ningún otro sitio.</translation>
        </message>
        <message>
            <source>With IAM Identity Center (single sign-on)</source>
            <translation>Con IAM Identity Center (inicio de sesión único)</translation>
        </message>
        <message>
            <source>With access keys, which the keyring keeps</source>
            <translation>Con claves de acceso, que guarda el llavero</translation>
        </message>
        <message>
            <source>With an AWS profile of this computer</source>
            <translation>Con un perfil de AWS de este equipo</translation>
        </message>
    </context>
    <context>
        <name>SigningIn</name>
        <message>
            <source>Account {account}, {arn}, region {region}</source>
            <translation>Cuenta {account}, {arn}, región {region}</translation>
        </message>
        <message>
            <source>Ask AWS who signs the requests</source>
            <translation>Preguntar a AWS quién firma las solicitudes</translation>
        </message>
        <message>
            <source>Expired.</source>
            <translation>Caducada.</translation>
        </message>
        <message>
            <source>No end is known.</source>
            <translation>No se conoce su fin.</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Sin sesión iniciada</translation>
        </message>
        <message>
            <source>Renewed by itself.</source>
            <translation>Se renueva sola.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Iniciar sesión…</translation>
        </message>
        <message>
            <source>Signed out: sign in…</source>
            <translation>Sin sesión: iniciar…</translation>
        </message>
        <message>
            <source>The guide needs no account: nobody signs in to it.</source>
            <translation>La guía no necesita cuenta: nadie inicia sesión en ella.</translation>
        </message>
        <message>
            <source>Until {time}, {left}.</source>
            <translation>Hasta {time}, {left}.</translation>
        </message>
        <message>
            <source>Until {time}.</source>
            <translation>Hasta {time}.</translation>
        </message>
        <message>
            <source>Who am I?</source>
            <translation>¿Quién soy?</translation>
        </message>
        <message>
            <source>Your message waits until you have signed in. Stop takes it back.</source>
            <translation>Su mensaje espera hasta que inicie sesión. Detener lo retira.</translation>
        </message>
        <message>
            <source>Your sign-in has expired. Your message is sent when you have signed in again.</source>
            <translation>Su sesión ha caducado. Su mensaje se enviará cuando vuelva a iniciar sesión.</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>caducada</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>hasta {time}</translation>
        </message>
        <message>
            <source>{minutes} min left</source>
            <translation>quedan {minutes} min</translation>
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
            <translation>Conexión</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpoint</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>Primer token</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>Permiso</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Steps of the test</source>
            <translation>Pasos de la prueba</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallido</translation>
        </message>
        <message>
            <source>is being tried</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>omitido</translation>
        </message>
        <message>
            <source>not yet tried</source>
            <translation>aún sin probar</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>superado</translation>
        </message>
    </context>
    <context>
        <name>StepsPage</name>
        <message>
            <source>AWS does not take the keys any more that SageDesk keeps for this profile.</source>
            <translation>AWS ya no acepta las claves que SageDesk guarda para este perfil.</translation>
        </message>
        <message>
            <source>Asking AWS who you are…</source>
            <translation>Preguntando a AWS quién es usted…</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Edit profile…</source>
            <translation>Editar perfil…</translation>
        </message>
        <message>
            <source>Enter new keys…</source>
            <translation>Introducir claves nuevas…</translation>
        </message>
        <message>
            <source>I have signed in</source>
            <translation>Ya he iniciado sesión</translation>
        </message>
        <message>
            <source>Run this command in a terminal, sign in there, and come back.</source>
            <translation>Ejecute este comando en un terminal, inicie sesión allí y vuelva.</translation>
        </message>
        <message>
            <source>The credentials of “{name}” are given by a program, or by this machine.</source>
            <translation>Las credenciales de «{name}» las da un programa o esta máquina.</translation>
        </message>
        <message>
            <source>The keys are in the environment, which a running program cannot see change. Start SageDesk again from a terminal that has new ones, or let the profile sign in another way.</source>
            <translation>Las claves están en el entorno, cuyos cambios no puede ver un programa en marcha. Inicie SageDesk de nuevo desde un terminal que tenga claves nuevas, o haga que el perfil inicie sesión de otro modo.</translation>
        </message>
        <message>
            <source>The keys of the AWS profile “{name}” stand in the credentials file. Renew them the way you got them: SageDesk sees at once that the file has changed.</source>
            <translation>Las claves del perfil de AWS «{name}» están en el archivo de credenciales. Renuévelas como las obtuvo: SageDesk ve enseguida que el archivo ha cambiado.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Ha iniciado sesión.</translation>
        </message>
    </context>
    <context>
        <name>SystemPromptDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>None: the model is told nothing before the conversation.</source>
            <translation>Ninguno: no se le dice nada al modelo antes de la conversación.</translation>
        </message>
        <message>
            <source>Save for the endpoint</source>
            <translation>Guardar para el endpoint</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Prompt del sistema</translation>
        </message>
        <message>
            <source>Take the endpoint’s</source>
            <translation>Tomar el del endpoint</translation>
        </message>
        <message>
            <source>This is another one than that of {profile}. It is sent from the next message on.</source>
            <translation>Este no es el de {profile}. Se envía a partir del próximo mensaje.</translation>
        </message>
        <message>
            <source>This is the system prompt of {profile}.</source>
            <translation>Este es el prompt del sistema de {profile}.</translation>
        </message>
        <message>
            <source>Use in this conversation</source>
            <translation>Usar en esta conversación</translation>
        </message>
        <message>
            <source>the endpoint</source>
            <translation>este endpoint</translation>
        </message>
    </context>
    <context>
        <name>TagsDialog</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>Etiqueta nueva</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n conversation(s)</source>
            <translation>
                <numerusform>Etiquetas de %n conversación</numerusform>
                <numerusform>Etiquetas de %n conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Tags of “{title}”</source>
            <translation>Etiquetas de «{title}»</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy {name}</source>
            <translation>Copiar {name}</translation>
        </message>
        <message>
            <source>The first {count} characters are shown; Copy takes all of them.</source>
            <translation>Se muestran los primeros {count} caracteres; Copiar los toma todos.</translation>
        </message>
    </context>
    <context>
        <name>TrashDialog</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>queda %n día</numerusform>
                <numerusform>quedan %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n entry(s) of the trash for ever?</source>
            <translation>
                <numerusform>¿Eliminar para siempre %n elemento de la papelera?</numerusform>
                <numerusform>¿Eliminar para siempre %n elementos de la papelera?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete everything in the trash for ever?</source>
            <translation>¿Eliminar para siempre todo lo que hay en la papelera?</translation>
        </message>
        <message>
            <source>Delete for ever</source>
            <translation>Eliminar para siempre</translation>
        </message>
        <message>
            <source>Delete for ever…</source>
            <translation>Eliminar para siempre…</translation>
        </message>
        <message>
            <source>Deleted conversations and messages</source>
            <translation>Conversaciones y mensajes eliminados</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Vaciar la papelera…</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message numerus="yes">
            <source>Message and those below, %n in all</source>
            <translation>
                <numerusform>Mensaje y los que siguen, %n en total</numerusform>
                <numerusform>Mensaje y los que siguen, %n en total</numerusform>
            </translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>La papelera está vacía.</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message numerus="yes">
            <source>What you delete stays here for %n day(s); then it is gone for ever.</source>
            <translation>
                <numerusform>Lo que elimine se queda aquí %n día; después desaparece para siempre.</numerusform>
                <numerusform>Lo que elimine se queda aquí %n días; después desaparece para siempre.</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind} · deleted: {time} · {days}</source>
            <translation>{kind} · eliminado: {time} · {days}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Show SageDesk</source>
            <translation>Mostrar SageDesk</translation>
        </message>
    </context>
    <context>
        <name>TrialStep</name>
        <message>
            <source>Container format</source>
            <translation>Formato del contenedor</translation>
        </message>
        <message>
            <source>Does it answer?</source>
            <translation>¿Responde?</translation>
        </message>
        <message>
            <source>Finding out what it speaks…</source>
            <translation>Averiguando qué formato usa…</translation>
        </message>
        <message>
            <source>It speaks {format}. {reason}</source>
            <translation>Usa {format}. {reason}</translation>
        </message>
        <message>
            <source>Prompt format</source>
            <translation>Formato de prompt</translation>
        </message>
        <message>
            <source>What it speaks is not known. {format} is tried; choose another one if it does not answer.</source>
            <translation>No se sabe qué formato usa. Se prueba {format}; elija otro si no responde.</translation>
        </message>
    </context>
    <context>
        <name>VariablesForm</name>
        <message>
            <source>Insert</source>
            <translation>Insertar</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Set up an endpoint…</source>
            <translation>Configurar un endpoint…</translation>
        </message>
    </context>
    <context>
        <name>WindowController</name>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Title of the conversation</source>
            <translation>Título de la conversación</translation>
        </message>
    </context>
</TS>
