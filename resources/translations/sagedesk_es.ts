<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <name>Accessibility</name>
        <message>
            <source>The assistant is replying.</source>
            <translation>El asistente está respondiendo.</translation>
        </message>
    </context>
    <context>
        <name>AccessibleList</name>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>The reply is complete.</source>
            <translation>La respuesta está completa.</translation>
        </message>
        <message>
            <source>The reply was cut off at the token limit.</source>
            <translation>La respuesta se cortó en el límite de tokens.</translation>
        </message>
        <message>
            <source>The reply was interrupted.</source>
            <translation>La respuesta se interrumpió.</translation>
        </message>
        <message>
            <source>The reply was stopped.</source>
            <translation>La respuesta se detuvo.</translation>
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
            <source>&amp;Window</source>
            <translation>Ve&amp;ntana</translation>
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
            <source>Colour…</source>
            <translation>Color…</translation>
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
            <source>Everywhere</source>
            <translation>En todas partes</translation>
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
            <source>Keep the message that is edited, without an answer</source>
            <translation>Guardar el mensaje editado, sin respuesta</translation>
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
            <source>New window</source>
            <translation>Nueva ventana</translation>
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
            <source>Next window</source>
            <translation>Ventana siguiente</translation>
        </message>
        <message>
            <source>Normal text</source>
            <translation>Texto normal</translation>
        </message>
        <message>
            <source>Open in its own window</source>
            <translation>Abrir en ventana propia</translation>
        </message>
        <message>
            <source>Open the context menu, as the menu key does</source>
            <translation>Abrir el menú contextual, como la tecla de menú</translation>
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
            <source>Send the message that is edited</source>
            <translation>Enviar el mensaje editado</translation>
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
            <source>The message after</source>
            <translation>El mensaje siguiente</translation>
        </message>
        <message>
            <source>The message before</source>
            <translation>El mensaje anterior</translation>
        </message>
        <message>
            <source>The version after</source>
            <translation>La versión siguiente</translation>
        </message>
        <message>
            <source>The version before</source>
            <translation>La versión anterior</translation>
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
            <source>Undo</source>
            <translation>Deshacer</translation>
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
        <name>Activity</name>
        <message>
            <source>Answering…</source>
            <translation>Respondiendo…</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Esperando</translation>
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
            <source>Asynchronous, through S3</source>
            <translation>Asíncrono, a través de S3</translation>
        </message>
        <message>
            <source>Container format options</source>
            <translation>Opciones del formato del contenedor</translation>
        </message>
        <message>
            <source>Custom attributes</source>
            <translation>Atributos personalizados</translation>
        </message>
        <message>
            <source>For asynchronous endpoints. Needs sagemaker:InvokeEndpointAsync, and s3:GetObject and s3:ListBucket on the endpoint's output bucket.</source>
            <translation>Para endpoints asíncronos. Necesita sagemaker:InvokeEndpointAsync, y s3:GetObject y s3:ListBucket en el bucket de salida del endpoint.</translation>
        </message>
        <message>
            <source>For containers that take OpenAI chat. Needs sagemaker:CallWithBearerToken on * besides sagemaker:InvokeEndpoint.</source>
            <translation>Para contenedores que aceptan chat de OpenAI. Necesita sagemaker:CallWithBearerToken en * además de sagemaker:InvokeEndpoint.</translation>
        </message>
        <message>
            <source>For endpoints that host several models.</source>
            <translation>Para endpoints que alojan varios modelos.</translation>
        </message>
        <message>
            <source>For endpoints that route by the prefix of a request.</source>
            <translation>Para endpoints que enrutan según el prefijo de una solicitud.</translation>
        </message>
        <message>
            <source>For endpoints with several production variants.</source>
            <translation>Para endpoints con varias variantes de producción.</translation>
        </message>
        <message>
            <source>For multi-model endpoints. Replies then come at once.</source>
            <translation>Para endpoints multimodelo. Las respuestas llegan entonces de una vez.</translation>
        </message>
        <message>
            <source>Inference ID</source>
            <translation>ID de inferencia</translation>
        </message>
        <message>
            <source>Inference component</source>
            <translation>Componente de inferencia</translation>
        </message>
        <message>
            <source>Inference router</source>
            <translation>Enrutador de inferencia</translation>
        </message>
        <message>
            <source>InvokeEndpoint: replies come at once, when they are whole.</source>
            <translation>InvokeEndpoint: las respuestas llegan de una vez, cuando están completas.</translation>
        </message>
        <message>
            <source>Its host name, where an endpoint runs several.</source>
            <translation>Su nombre de host, si un endpoint ejecuta varios.</translation>
        </message>
        <message>
            <source>Like s3://bucket/folder. Only for requests of more than 128,000 bytes.</source>
            <translation>Como s3://bucket/carpeta. Solo para solicitudes de más de 128 000 bytes.</translation>
        </message>
        <message>
            <source>NEW_SESSION makes one with the first message.</source>
            <translation>NEW_SESSION crea una con el primer mensaje.</translation>
        </message>
        <message>
            <source>OpenAI route (/openai/v1)</source>
            <translation>Ruta de OpenAI (/openai/v1)</translation>
        </message>
        <message>
            <source>Prefix-aware ID</source>
            <translation>ID para enrutar por prefijo</translation>
        </message>
        <message>
            <source>Replies come as they are made; at once where the endpoint does not stream.</source>
            <translation>Las respuestas llegan a medida que se generan; de una vez si el endpoint no transmite.</translation>
        </message>
        <message>
            <source>Routing target</source>
            <translation>Destino del enrutamiento</translation>
        </message>
        <message>
            <source>S3 folder for large requests</source>
            <translation>Carpeta de S3 para solicitudes grandes</translation>
        </message>
        <message>
            <source>Sent to the container as it is, for example accept_eula=true.</source>
            <translation>Se envía tal cual al contenedor, por ejemplo accept_eula=true.</translation>
        </message>
        <message>
            <source>Session ID</source>
            <translation>ID de sesión</translation>
        </message>
        <message>
            <source>Stands in the endpoint's captured data.</source>
            <translation>Aparece en los datos capturados del endpoint.</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Streaming</translation>
        </message>
        <message>
            <source>Target container</source>
            <translation>Contenedor de destino</translation>
        </message>
        <message>
            <source>Target model</source>
            <translation>Modelo de destino</translation>
        </message>
        <message>
            <source>Target variant</source>
            <translation>Variante de destino</translation>
        </message>
        <message>
            <source>The endpoint name above is the router's. Needs sagemaker:InvokeInferenceRouter, and sagemaker:InvokeEndpoint on each of its endpoints.</source>
            <translation>El nombre del endpoint de arriba es el del enrutador. Necesita sagemaker:InvokeInferenceRouter, y sagemaker:InvokeEndpoint en cada uno de sus endpoints.</translation>
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
            <source>Which of the router's targets gets the requests.</source>
            <translation>Qué destino del enrutador recibe las solicitudes.</translation>
        </message>
        <message>
            <source>Whole replies</source>
            <translation>Respuestas completas</translation>
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
        <name>Application</name>
        <message>
            <source>Links are sagedesk:profile/NAME and sagedesk:conversation/ID.</source>
            <translation>Los enlaces son sagedesk:profile/NOMBRE y sagedesk:conversation/ID.</translation>
        </message>
        <message>
            <source>Look at it in your browser.</source>
            <translation>Véala en su navegador.</translation>
        </message>
        <message>
            <source>Look at the page in your browser.</source>
            <translation>Vea la página en su navegador.</translation>
        </message>
        <message>
            <source>The page names no newest release.</source>
            <translation>La página no indica ninguna versión más reciente.</translation>
        </message>
        <message>
            <source>This is not a link that SageDesk can open.</source>
            <translation>Este no es un enlace que SageDesk pueda abrir.</translation>
        </message>
        <message>
            <source>{hostname} could not be reached.</source>
            <translation>No se pudo acceder a {hostname}.</translation>
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
            <source>Choose an endpoint that speaks OpenAI chat, with a model that sees.</source>
            <translation>Elija un endpoint que use chat de OpenAI, con un modelo que vea imágenes.</translation>
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
            <source>{name} cannot be sent: the container format of this endpoint carries no pictures.</source>
            <translation>No se puede enviar {name}: el formato del contenedor de este endpoint no admite imágenes.</translation>
        </message>
        <message>
            <source>{pixels}{size}, made smaller from {original}{before}</source>
            <translation>{pixels}{size}, reducida desde {original}{before}</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <source>Attach a smaller file.</source>
            <translation>Adjunte un archivo más pequeño.</translation>
        </message>
        <message>
            <source>Attach fewer or smaller files.</source>
            <translation>Adjunte menos archivos o más pequeños.</translation>
        </message>
        <message>
            <source>Attach its files.</source>
            <translation>Adjunte los archivos que contiene.</translation>
        </message>
        <message>
            <source>Attach the part that matters, as text or as pictures.</source>
            <translation>Adjunte la parte que importa, como texto o como imágenes.</translation>
        </message>
        <message>
            <source>Attach the part that matters.</source>
            <translation>Adjunte la parte que importa.</translation>
        </message>
        <message>
            <source>Check your rights to it.</source>
            <translation>Compruebe sus permisos de acceso.</translation>
        </message>
        <message>
            <source>Open it and save it anew.</source>
            <translation>Ábrala y guárdela de nuevo.</translation>
        </message>
        <message>
            <source>Pictures (PNG, JPEG, GIF, WebP), text and code in UTF-8, and PDFs can be attached.</source>
            <translation>Se pueden adjuntar imágenes (PNG, JPEG, GIF, WebP), texto y código en UTF-8, y PDF.</translation>
        </message>
        <message>
            <source>The attachments take {size:.1f} MiB of a request; SageMaker takes at most 6 MiB.</source>
            <translation>Los adjuntos ocupan {size:.1f} MiB de una solicitud; SageMaker acepta 6 MiB como máximo.</translation>
        </message>
        <message>
            <source>The text of {name} has {size:.1f} MiB; at most 1 MiB can be attached.</source>
            <translation>El texto de {name} ocupa {size:.1f} MiB; se puede adjuntar 1 MiB como máximo.</translation>
        </message>
        <message>
            <source>There is no text in {name}.</source>
            <translation>No hay texto en {name}.</translation>
        </message>
        <message>
            <source>{name} cannot be read.</source>
            <translation>No se puede leer {name}.</translation>
        </message>
        <message>
            <source>{name} has a password.</source>
            <translation>{name} tiene contraseña.</translation>
        </message>
        <message>
            <source>{name} has no text: its pages are pictures.</source>
            <translation>{name} no tiene texto: sus páginas son imágenes.</translation>
        </message>
        <message>
            <source>{name} has {pages} pages; at most {most} are read.</source>
            <translation>{name} tiene {pages} páginas; se leen {most} como máximo.</translation>
        </message>
        <message>
            <source>{name} has {size:.0f} MiB; at most {most} MiB can be attached.</source>
            <translation>{name} ocupa {size:.0f} MiB; se pueden adjuntar {most} MiB como máximo.</translation>
        </message>
        <message>
            <source>{name} is a damaged PDF.</source>
            <translation>{name} es un PDF dañado.</translation>
        </message>
        <message>
            <source>{name} is a folder.</source>
            <translation>{name} es una carpeta.</translation>
        </message>
        <message>
            <source>{name} is neither a picture, nor text, nor a PDF.</source>
            <translation>{name} no es una imagen, ni texto, ni un PDF.</translation>
        </message>
        <message>
            <source>{name} is of a kind that is not known.</source>
            <translation>{name} es de un tipo desconocido.</translation>
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
        <name>Background</name>
        <message>
            <source>Please report it, with the details.</source>
            <translation>Le rogamos que informe de ello, con los detalles.</translation>
        </message>
        <message>
            <source>Something went wrong inside SageDesk.</source>
            <translation>Ha fallado algo dentro de SageDesk.</translation>
        </message>
    </context>
    <context>
        <name>ChatPaths</name>
        <message>
            <source>This message is in another version of the conversation, in which a reply comes.</source>
            <translation>Este mensaje está en otra versión de la conversación, en la que llega una respuesta.</translation>
        </message>
        <message>
            <source>Wait until it ends, or stop it.</source>
            <translation>Espere a que termine o deténgala.</translation>
        </message>
    </context>
    <context>
        <name>ChatSurface</name>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
    </context>
    <context>
        <name>Checkup</name>
        <message>
            <source>AWS accepts the credentials</source>
            <translation>AWS acepta las credenciales</translation>
        </message>
        <message>
            <source>Ask who runs it to allow the host.</source>
            <translation>Pida a quien lo administra que permita el host.</translation>
        </message>
        <message>
            <source>Check the network, the region and the endpoint URL; inside a company, a VPN or a proxy may be needed.</source>
            <translation>Compruebe la red, la región y la URL del endpoint; dentro de una empresa puede hacer falta una VPN o un proxy.</translation>
        </message>
        <message>
            <source>Check the proxy in the network settings.</source>
            <translation>Compruebe el proxy en los ajustes de red.</translation>
        </message>
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
            <source>Port {port} of {host} is open</source>
            <translation>El puerto {port} de {host} está abierto</translation>
        </message>
        <message>
            <source>Port {port} of {host} is open through the proxy {proxy}</source>
            <translation>El puerto {port} de {host} está abierto a través del proxy {proxy}</translation>
        </message>
        <message>
            <source>Put them into HTTPS_PROXY, as your company says.</source>
            <translation>Póngalos en HTTPS_PROXY, como indique su empresa.</translation>
        </message>
        <message>
            <source>See whether the container format and the prompt format fit the model.</source>
            <translation>Compruebe si el formato del contenedor y el formato de prompt corresponden al modelo.</translation>
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
            <source>Testing the connection… {seconds} s</source>
            <translation>Probando la conexión… {seconds} s</translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>Probando…</translation>
        </message>
        <message>
            <source>The URL is one of http://: nothing is encrypted</source>
            <translation>La URL empieza por http://: no se cifra nada</translation>
        </message>
        <message>
            <source>The endpoint URL {url} has no host.</source>
            <translation>La URL del endpoint {url} no tiene host.</translation>
        </message>
        <message>
            <source>The endpoint answered, but with no text.</source>
            <translation>El endpoint respondió, pero sin texto.</translation>
        </message>
        <message>
            <source>The endpoint answers</source>
            <translation>El endpoint responde</translation>
        </message>
        <message>
            <source>The endpoint may be invoked</source>
            <translation>Se puede invocar el endpoint</translation>
        </message>
        <message>
            <source>The name of the proxy is not known here: {host}.</source>
            <translation>El nombre del proxy no se conoce aquí: {host}.</translation>
        </message>
        <message>
            <source>The name of the service is not known here: {host}.</source>
            <translation>El nombre del servicio no se conoce aquí: {host}.</translation>
        </message>
        <message>
            <source>The proxy did not answer.</source>
            <translation>El proxy no respondió.</translation>
        </message>
        <message>
            <source>The proxy does not let {host} through.</source>
            <translation>El proxy no deja pasar a {host}.</translation>
        </message>
        <message>
            <source>The proxy wants a user name and a password.</source>
            <translation>El proxy pide un usuario y una contraseña.</translation>
        </message>
        <message>
            <source>The proxy {host} does not take a connection on port {port}.</source>
            <translation>El proxy {host} no acepta conexiones en el puerto {port}.</translation>
        </message>
        <message>
            <source>The proxy {host} is {address}</source>
            <translation>El proxy {host} es {address}</translation>
        </message>
        <message>
            <source>The service {host} does not take a connection on port {port}.</source>
            <translation>El servicio {host} no acepta conexiones en el puerto {port}.</translation>
        </message>
        <message>
            <source>The test was stopped.</source>
            <translation>La prueba se ha detenido.</translation>
        </message>
        <message>
            <source>an unnamed authority</source>
            <translation>una autoridad sin nombre</translation>
        </message>
        <message>
            <source>this endpoint</source>
            <translation>este endpoint</translation>
        </message>
        <message>
            <source>{host} is {address}</source>
            <translation>{host} es {address}</translation>
        </message>
        <message>
            <source>{protocol}, certificate issued by {issuer}</source>
            <translation>{protocol}, certificado emitido por {issuer}</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>A profile of ~/.aws/config or ~/.aws/credentials.</source>
            <translation>Un perfil de ~/.aws/config o ~/.aws/credentials.</translation>
        </message>
        <message>
            <source>A role of your company's portal. The sign-in is shared with the AWS CLI.</source>
            <translation>Un rol del portal de su empresa. El inicio de sesión se comparte con la AWS CLI.</translation>
        </message>
        <message>
            <source>As AWS tools find them: environment, ~/.aws, IAM Identity Center, the machine's role.</source>
            <translation>Como las encuentran las herramientas de AWS: entorno, ~/.aws, IAM Identity Center, rol de la máquina.</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Integrado</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>Plantilla de chat</translation>
        </message>
        <message>
            <source>Custom, by JMESPath</source>
            <translation>Personalizado, con JMESPath</translation>
        </message>
        <message>
            <source>DJL, old (DeepSpeed, Accelerate)</source>
            <translation>DJL, antiguo (DeepSpeed, Accelerate)</translation>
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
            <translation>Cadena de credenciales predeterminada</translation>
        </message>
        <message>
            <source>Hugging Face pipeline</source>
            <translation>Pipeline de Hugging Face</translation>
        </message>
        <message>
            <source>IAM Identity Center (AWS access portal)</source>
            <translation>IAM Identity Center (portal de acceso a AWS)</translation>
        </message>
        <message>
            <source>Keys kept in the keyring</source>
            <translation>Claves guardadas en el llavero</translation>
        </message>
        <message>
            <source>Named AWS profile</source>
            <translation>Perfil de AWS con nombre</translation>
        </message>
        <message>
            <source>None: the text as it is</source>
            <translation>Ninguno: el texto tal cual</translation>
        </message>
        <message>
            <source>OpenAI completions (base models)</source>
            <translation>Completions de OpenAI (modelos base)</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
        </message>
        <message>
            <source>Stored by this computer's keyring, and nowhere else.</source>
            <translation>Las guarda el llavero de este equipo, y ningún otro sitio.</translation>
        </message>
        <message>
            <source>The guide needs no account.</source>
            <translation>La guía no necesita cuenta.</translation>
        </message>
    </context>
    <context>
        <name>CodeConsent</name>
        <message>
            <source>Allow Python code?</source>
            <translation>¿Permitir código de Python?</translation>
        </message>
        <message>
            <source>Allow and go on</source>
            <translation>Permitir y seguir</translation>
        </message>
        <message>
            <source>Allow and save</source>
            <translation>Permitir y guardar</translation>
        </message>
        <message>
            <source>Allow and send</source>
            <translation>Permitir y enviar</translation>
        </message>
        <message>
            <source>Allow and test</source>
            <translation>Permitir y probar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>It runs inside SageDesk with all your rights, now and whenever a profile that names it is used. Allow it only if you know what it does, and trust who wrote it.</source>
            <translation>Se ejecuta dentro de SageDesk con todos sus permisos, ahora y siempre que se use un perfil que lo nombre. Permítalo solo si sabe lo que hace y confía en quien lo escribió.</translation>
        </message>
        <message>
            <source>Save only</source>
            <translation>Solo guardar</translation>
        </message>
        <message>
            <source>The profile “{name}” runs Python code that is not part of SageDesk.</source>
            <translation>El perfil «{name}» ejecuta código de Python que no forma parte de SageDesk.</translation>
        </message>
        <message>
            <source>This profile runs Python code that is not part of SageDesk.</source>
            <translation>Este perfil ejecuta código de Python que no forma parte de SageDesk.</translation>
        </message>
        <message>
            <source>{spec}
from {origin}</source>
            <translation>{spec}
de {origin}</translation>
        </message>
    </context>
    <context>
        <name>CodeField</name>
        <message>
            <source>From {where}. You are asked once before it is loaded.</source>
            <translation>De {where}. Se le preguntará una vez antes de cargarlo.</translation>
        </message>
        <message>
            <source>Python code is named as package.module:name.</source>
            <translation>El código de Python se indica como paquete.modulo:nombre.</translation>
        </message>
        <message>
            <source>There is no such module on this computer yet.</source>
            <translation>Ese módulo aún no existe en este equipo.</translation>
        </message>
    </context>
    <context>
        <name>CodeLayout</name>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Unwrap</source>
            <translation>No ajustar</translation>
        </message>
        <message>
            <source>Wrap</source>
            <translation>Ajustar</translation>
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
            <source>Copy code</source>
            <translation>Copiar código</translation>
        </message>
        <message>
            <source>Copy code: {label}</source>
            <translation>Copiar código: {label}</translation>
        </message>
        <message>
            <source>Copy selection</source>
            <translation>Copiar selección</translation>
        </message>
        <message>
            <source>Hide reasoning</source>
            <translation>Ocultar razonamiento</translation>
        </message>
        <message>
            <source>Hide tool call: {tool}</source>
            <translation>Ocultar llamada a herramienta: {tool}</translation>
        </message>
        <message>
            <source>Open as text (F7)</source>
            <translation>Abrir como texto (F7)</translation>
        </message>
        <message>
            <source>Open link: {link}</source>
            <translation>Abrir enlace: {link}</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <source>Show reasoning</source>
            <translation>Mostrar razonamiento</translation>
        </message>
        <message>
            <source>Show tool call: {tool}</source>
            <translation>Mostrar llamada a herramienta: {tool}</translation>
        </message>
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
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel (Esc)</source>
            <translation>Cancelar (Escape)</translation>
        </message>
        <message>
            <source>Cancel editing</source>
            <translation>Cancelar la edición</translation>
        </message>
        <message>
            <source>Editing an earlier message. Sending makes another version of it.</source>
            <translation>Está editando un mensaje anterior. Al enviarlo se crea otra versión de él.</translation>
        </message>
        <message>
            <source>Keep the new version without having it answered (Ctrl+S)</source>
            <translation>Guardar la versión nueva sin pedir respuesta (Control+S)</translation>
        </message>
        <message>
            <source>Save only</source>
            <translation>Solo guardar</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
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
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop the reply (Esc)</source>
            <translation>Detener la respuesta (Escape)</translation>
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
        <name>Connections</name>
        <message>
            <source>Edit the profile and enter them.</source>
            <translation>Edite el perfil e introdúzcalas.</translation>
        </message>
        <message>
            <source>Edit the profile, and paste it or open its file.</source>
            <translation>Edite el perfil y péguela, o abra su archivo.</translation>
        </message>
        <message>
            <source>The keyring has no access keys for the profile {name}.</source>
            <translation>El llavero no tiene claves de acceso para el perfil {name}.</translation>
        </message>
        <message>
            <source>The profile {name} has no chat template.</source>
            <translation>El perfil {name} no tiene plantilla de chat.</translation>
        </message>
    </context>
    <context>
        <name>Contender</name>
        <message>
            <source>max tokens {max_tokens}</source>
            <translation>máx. de tokens {max_tokens}</translation>
        </message>
        <message>
            <source>temperature {temperature}</source>
            <translation>temperatura {temperature}</translation>
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
        <name>Context</name>
        <message>
            <source>A context's length must be a whole number.</source>
            <translation>La longitud de un contexto debe ser un número entero.</translation>
        </message>
        <message>
            <source>A context's tokenizer must be the name of a file.</source>
            <translation>El tokenizador de un contexto debe ser el nombre de un archivo.</translation>
        </message>
        <message>
            <source>Counting with a model's tokenizer needs the package “tokenizers”.</source>
            <translation>Para contar con el tokenizador de un modelo hace falta el paquete «tokenizers».</translation>
        </message>
        <message>
            <source>Give the tokenizer.json of the model.</source>
            <translation>Indique el tokenizer.json del modelo.</translation>
        </message>
        <message>
            <source>Install it with: pip install tokenizers. Or leave the field empty, and tokens are estimated.</source>
            <translation>Instálelo con: pip install tokenizers. O deje el campo vacío y los tokens se estimarán.</translation>
        </message>
        <message>
            <source>{tokenizer} cannot be used as a tokenizer.</source>
            <translation>{tokenizer} no se puede usar como tokenizador.</translation>
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
            <source>%n old message(s) would stay out</source>
            <translation>
                <numerusform>se omitiría %n mensaje antiguo</numerusform>
                <numerusform>se omitirían %n mensajes antiguos</numerusform>
            </translation>
        </message>
        <message>
            <source>About {tokens} of {length} tokens</source>
            <translation>Unos {tokens} de {length} tokens</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <source>Title</source>
            <translation>Título</translation>
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
        <name>CredentialFields</name>
        <message>
            <source>AWS profile</source>
            <translation>Perfil de AWS</translation>
        </message>
        <message>
            <source>Access key ID</source>
            <translation>ID de clave de acceso</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Credenciales</translation>
        </message>
        <message>
            <source>Kept for this run only</source>
            <translation>Conservadas solo en esta sesión</translation>
        </message>
        <message>
            <source>Kept in the keyring</source>
            <translation>Guardadas en el llavero</translation>
        </message>
        <message>
            <source>Leave the keys empty to keep those that are there.</source>
            <translation>Deje las claves vacías para conservar las que hay.</translation>
        </message>
        <message>
            <source>Looking in the keyring…</source>
            <translation>Consultando el llavero…</translation>
        </message>
        <message>
            <source>Only for temporary keys, which begin with ASIA.</source>
            <translation>Solo para claves temporales, que empiezan por ASIA.</translation>
        </message>
        <message>
            <source>Secret access key</source>
            <translation>Clave de acceso secreta</translation>
        </message>
        <message>
            <source>Session token</source>
            <translation>Token de sesión</translation>
        </message>
        <message>
            <source>The keys that the keyring keeps for this profile are deleted when you save.</source>
            <translation>Las claves que el llavero guarda para este perfil se eliminan al guardar.</translation>
        </message>
        <message>
            <source>This machine has no AWS profiles yet: “aws configure” makes one.</source>
            <translation>Este equipo aún no tiene perfiles de AWS: «aws configure» crea uno.</translation>
        </message>
    </context>
    <context>
        <name>Credentials</name>
        <message>
            <source>Check the start URL and the region of IAM Identity Center.</source>
            <translation>Compruebe la URL de inicio y la región de IAM Identity Center.</translation>
        </message>
        <message>
            <source>Choose one of ~/.aws/config or ~/.aws/credentials.</source>
            <translation>Elija uno de ~/.aws/config o ~/.aws/credentials.</translation>
        </message>
        <message>
            <source>It is asked for with the first message.</source>
            <translation>Se pide con el primer mensaje.</translation>
        </message>
        <message>
            <source>Mend ~/.aws/config or ~/.aws/credentials.</source>
            <translation>Corrija ~/.aws/config o ~/.aws/credentials.</translation>
        </message>
        <message>
            <source>Run it in a terminal, or use the window.</source>
            <translation>Ejecútelo en un terminal o use la ventana.</translation>
        </message>
        <message>
            <source>See whether the disk is full, and whether the folder is yours.</source>
            <translation>Compruebe si el disco está lleno y si la carpeta es suya.</translation>
        </message>
        <message>
            <source>Sign in again to get another code.</source>
            <translation>Vuelva a iniciar sesión para obtener otro código.</translation>
        </message>
        <message>
            <source>Sign in.</source>
            <translation>Inicie sesión.</translation>
        </message>
        <message>
            <source>The AWS configuration of this machine cannot be read.</source>
            <translation>No se puede leer la configuración de AWS de este equipo.</translation>
        </message>
        <message>
            <source>The access portal gives no code to sign in with: {about}.</source>
            <translation>El portal de acceso no da ningún código para iniciar sesión: {about}.</translation>
        </message>
        <message>
            <source>The access portal names a page that is none to open.</source>
            <translation>El portal de acceso indica una página que no se puede abrir.</translation>
        </message>
        <message>
            <source>The code was not confirmed in time.</source>
            <translation>El código no se confirmó a tiempo.</translation>
        </message>
        <message>
            <source>The sign-in was declined in the browser.</source>
            <translation>El inicio de sesión se rechazó en el navegador.</translation>
        </message>
        <message>
            <source>There is no AWS profile {profile_name}.</source>
            <translation>No hay ningún perfil de AWS {profile_name}.</translation>
        </message>
        <message>
            <source>This role wants an MFA code, and there is no terminal to ask for it.</source>
            <translation>Este rol exige un código MFA y no hay terminal donde pedirlo.</translation>
        </message>
        <message>
            <source>This role wants an MFA code.</source>
            <translation>Este rol exige un código MFA.</translation>
        </message>
        <message>
            <source>You are not signed in to IAM Identity Center.</source>
            <translation>No ha iniciado sesión en IAM Identity Center.</translation>
        </message>
        <message>
            <source>You are signed in, but this could not be kept in ~/.aws/sso/cache.</source>
            <translation>Ha iniciado sesión, pero no se pudo guardar en ~/.aws/sso/cache.</translation>
        </message>
    </context>
    <context>
        <name>DashboardWindow</name>
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
            <translation>La mitad ≤ {p50}, 95 de cada 100 ≤ {p95}</translation>
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
            <source>{amount} in all</source>
            <translation>{amount} en total</translation>
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
        <name>Desktop</name>
        <message>
            <source>The desktop shows no notifications.</source>
            <translation>El escritorio no muestra notificaciones.</translation>
        </message>
        <message>
            <source>There is no session bus.</source>
            <translation>No hay bus de sesión.</translation>
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
        <name>Document</name>
        <message>
            <source>Tool call: {tool}</source>
            <translation>Llamada a herramienta: {tool}</translation>
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
            <source>Adapter of</source>
            <translation>Adaptador de</translation>
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
            <source>Components</source>
            <translation>Componentes</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copias</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpoint</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>No permitido</translation>
        </message>
        <message>
            <source>Running since</source>
            <translation>En marcha desde</translation>
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
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>hidden by a Marketplace package</source>
            <translation>oculta por un paquete de Marketplace</translation>
        </message>
        <message>
            <source>{running} of {wanted}</source>
            <translation>{running} de {wanted}</translation>
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
            <translation>Recientes primero</translation>
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
            <source>${amount}</source>
            <translation>{amount} $</translation>
        </message>
        <message>
            <source>AWS profile {name}</source>
            <translation>Perfil de AWS {name}</translation>
        </message>
        <message>
            <source>April</source>
            <translation>abril</translation>
        </message>
        <message>
            <source>As {name}</source>
            <translation>Como {name}</translation>
        </message>
        <message>
            <source>August</source>
            <translation>agosto</translation>
        </message>
        <message>
            <source>Check the endpoint URL, and whether a proxy answers in its place.</source>
            <translation>Compruebe la URL del endpoint y si responde un proxy en su lugar.</translation>
        </message>
        <message>
            <source>Check the folder {parent}: may you write there, and is there room on the disk?</source>
            <translation>Compruebe la carpeta {parent}: ¿tiene permiso para escribir allí y queda espacio en el disco?</translation>
        </message>
        <message>
            <source>December</source>
            <translation>diciembre</translation>
        </message>
        <message>
            <source>Default credential chain</source>
            <translation>Cadena de credenciales predeterminada</translation>
        </message>
        <message>
            <source>February</source>
            <translation>febrero</translation>
        </message>
        <message>
            <source>Give the region that the endpoints run in, for example us-east-1.</source>
            <translation>Indique la región en la que se ejecutan los endpoints, por ejemplo us-east-1.</translation>
        </message>
        <message>
            <source>Going by its name, it runs a base model, which takes text as it is, of the {family} family.</source>
            <translation>Según su nombre, ejecuta un modelo base de la familia {family}, que acepta el texto tal cual.</translation>
        </message>
        <message>
            <source>Going by its name, it runs a model of the {family} family.</source>
            <translation>Según su nombre, ejecuta un modelo de la familia {family}.</translation>
        </message>
        <message>
            <source>Install a newer SageDesk. {path} was left as it is.</source>
            <translation>Instale un SageDesk más reciente. {path} se dejó como estaba.</translation>
        </message>
        <message>
            <source>It applies the model's own chat template.</source>
            <translation>Aplica la plantilla de chat del propio modelo.</translation>
        </message>
        <message>
            <source>It may have been deleted just now. Check the name, the region and the account.</source>
            <translation>Puede que se acabe de eliminar. Compruebe el nombre, la región y la cuenta.</translation>
        </message>
        <message>
            <source>Its JumpStart tag names a base model, which takes text as it is, of the {family} family.</source>
            <translation>Su etiqueta de JumpStart nombra un modelo base de la familia {family}, que acepta el texto tal cual.</translation>
        </message>
        <message>
            <source>Its JumpStart tag names a model of the {family} family.</source>
            <translation>Su etiqueta de JumpStart nombra un modelo de la familia {family}.</translation>
        </message>
        <message>
            <source>Its SM_VLLM_… variables set another task than generating text, so it cannot chat.</source>
            <translation>Sus variables SM_VLLM_… definen una tarea que no es generar texto, así que no puede chatear.</translation>
        </message>
        <message>
            <source>Its environment names a base model, which takes text as it is, of the {family} family.</source>
            <translation>Su entorno nombra un modelo base de la familia {family}, que acepta el texto tal cual.</translation>
        </message>
        <message>
            <source>Its environment names a model of the {family} family.</source>
            <translation>Su entorno nombra un modelo de la familia {family}.</translation>
        </message>
        <message>
            <source>January</source>
            <translation>enero</translation>
        </message>
        <message>
            <source>July</source>
            <translation>julio</translation>
        </message>
        <message>
            <source>JumpStart's {model} runs on the container of 2023, which takes dialogs and Meta's licence.</source>
            <translation>{model}, de JumpStart, se ejecuta en el contenedor de 2023, que acepta diálogos y la licencia de Meta.</translation>
        </message>
        <message>
            <source>JumpStart's {model} runs on the container of 2023: a base model, which takes text and Meta's licence.</source>
            <translation>{model}, de JumpStart, se ejecuta en el contenedor de 2023: un modelo base, que acepta texto y la licencia de Meta.</translation>
        </message>
        <message>
            <source>June</source>
            <translation>junio</translation>
        </message>
        <message>
            <source>March</source>
            <translation>marzo</translation>
        </message>
        <message>
            <source>Marketplace package</source>
            <translation>Paquete de Marketplace</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mayo</translation>
        </message>
        <message>
            <source>Mend or remove {path}. It is written like {{"us-east-1": {{"ml.g5.xlarge": 1.41}}}}.</source>
            <translation>Corrija o quite {path}. Se escribe así: {{"us-east-1": {{"ml.g5.xlarge": 1.41}}}}.</translation>
        </message>
        <message>
            <source>NIM wants the model's name in each request: set the handler's option model.</source>
            <translation>NIM exige el nombre del modelo en cada solicitud: defina la opción model del gestor.</translation>
        </message>
        <message>
            <source>No AWS region is set.</source>
            <translation>No hay definida ninguna región de AWS.</translation>
        </message>
        <message>
            <source>No instance runs, so none is billed.</source>
            <translation>No hay ninguna instancia en marcha, así que no se factura ninguna.</translation>
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
            <source>November</source>
            <translation>noviembre</translation>
        </message>
        <message>
            <source>October</source>
            <translation>octubre</translation>
        </message>
        <message>
            <source>SageMaker does not tell which container runs there.</source>
            <translation>SageMaker no dice qué contenedor se ejecuta allí.</translation>
        </message>
        <message>
            <source>SageMaker gets too many requests from your account at the moment.</source>
            <translation>SageMaker recibe demasiadas solicitudes de su cuenta en este momento.</translation>
        </message>
        <message>
            <source>September</source>
            <translation>septiembre</translation>
        </message>
        <message>
            <source>Serverless: billed for the time of each request, and for the concurrency that is provisioned.</source>
            <translation>Sin servidor: se facturan el tiempo de cada solicitud y la simultaneidad aprovisionada.</translation>
        </message>
        <message>
            <source>Serverless: billed for the time of each request, and nothing while it is idle.</source>
            <translation>Sin servidor: se factura el tiempo de cada solicitud, y nada mientras está inactivo.</translation>
        </message>
        <message>
            <source>The container answered with plain text.</source>
            <translation>El contenedor respondió con texto sin formato.</translation>
        </message>
        <message>
            <source>The container answered, but in a form of its own. Describe it with the handler jmespath.</source>
            <translation>El contenedor respondió, pero con una forma propia. Descríbala con el gestor jmespath.</translation>
        </message>
        <message>
            <source>The container draws images and cannot chat.</source>
            <translation>El contenedor genera imágenes y no puede chatear.</translation>
        </message>
        <message>
            <source>The container is Amazon Nova, which takes OpenAI chat.</source>
            <translation>El contenedor es Amazon Nova, que acepta chat de OpenAI.</translation>
        </message>
        <message>
            <source>The container is DJL serving 0.{version}, which answers in lines of outputs.</source>
            <translation>El contenedor es DJL Serving 0.{version}, que responde con líneas de outputs.</translation>
        </message>
        <message>
            <source>The container is DJL serving 0.{version}, which takes OpenAI chat.</source>
            <translation>El contenedor es DJL Serving 0.{version}, que acepta chat de OpenAI.</translation>
        </message>
        <message>
            <source>The container is DJL serving 0.{version}, which takes text; chat came with 0.27.</source>
            <translation>El contenedor es DJL Serving 0.{version}, que acepta texto; el chat llegó con la 0.27.</translation>
        </message>
        <message>
            <source>The container is DJL-LMI with an output formatter of its own, which may answer in any form.</source>
            <translation>El contenedor es DJL-LMI con un formateador de salida propio, que puede responder de cualquier forma.</translation>
        </message>
        <message>
            <source>The container is DJL-LMI with the output formatter 3p.</source>
            <translation>El contenedor es DJL-LMI con el formateador de salida 3p.</translation>
        </message>
        <message>
            <source>The container is DJL-LMI {version}, which takes OpenAI chat.</source>
            <translation>El contenedor es DJL-LMI {version}, que acepta chat de OpenAI.</translation>
        </message>
        <message>
            <source>The container is DJL-LMI; its tag does not say which version, and recent ones take OpenAI chat.</source>
            <translation>El contenedor es DJL-LMI; su etiqueta no dice qué versión, y las recientes aceptan chat de OpenAI.</translation>
        </message>
        <message>
            <source>The container is Hugging Face's inference toolkit, set to generate text; it does not stream.</source>
            <translation>El contenedor es el kit de inferencia de Hugging Face, configurado para generar texto; no transmite.</translation>
        </message>
        <message>
            <source>The container is Hugging Face's inference toolkit, which does not stream; its task is not known.</source>
            <translation>El contenedor es el kit de inferencia de Hugging Face, que no transmite; no se conoce su tarea.</translation>
        </message>
        <message>
            <source>The container is SGLang, which takes OpenAI chat.</source>
            <translation>El contenedor es SGLang, que acepta chat de OpenAI.</translation>
        </message>
        <message>
            <source>The container is TGI {version}, which takes OpenAI chat.</source>
            <translation>El contenedor es TGI {version}, que acepta chat de OpenAI.</translation>
        </message>
        <message>
            <source>The container is TGI {version}, which takes text.</source>
            <translation>El contenedor es TGI {version}, que acepta texto.</translation>
        </message>
        <message>
            <source>The container is TGI, and MESSAGES_API_ENABLED makes it take OpenAI chat.</source>
            <translation>El contenedor es TGI, y MESSAGES_API_ENABLED hace que acepte chat de OpenAI.</translation>
        </message>
        <message>
            <source>The container is TGI, which takes text.</source>
            <translation>El contenedor es TGI, que acepta texto.</translation>
        </message>
        <message>
            <source>The container is Text Embeddings Inference: it makes embeddings and cannot chat.</source>
            <translation>El contenedor es Text Embeddings Inference: genera embeddings y no puede chatear.</translation>
        </message>
        <message>
            <source>The container is llama.cpp, which takes OpenAI chat.</source>
            <translation>El contenedor es llama.cpp, que acepta chat de OpenAI.</translation>
        </message>
        <message>
            <source>The container is set to another task than generating text, so it cannot chat.</source>
            <translation>El contenedor está configurado para una tarea que no es generar texto, así que no puede chatear.</translation>
        </message>
        <message>
            <source>The container is vLLM, which takes OpenAI chat.</source>
            <translation>El contenedor es vLLM, que acepta chat de OpenAI.</translation>
        </message>
        <message>
            <source>The container serves classical machine learning and cannot chat.</source>
            <translation>El contenedor sirve aprendizaje automático clásico y no puede chatear.</translation>
        </message>
        <message>
            <source>The container takes OpenAI chat, and wants the model's name: set the handler's option model.</source>
            <translation>El contenedor acepta chat de OpenAI y exige el nombre del modelo: defina la opción model del gestor.</translation>
        </message>
        <message>
            <source>The container took none of the known kinds of request. If you know its format, describe it with the handler jmespath or text. Its last answer was: {words}</source>
            <translation>El contenedor no aceptó ninguno de los tipos de solicitud conocidos. Si conoce su formato, descríbalo con el gestor jmespath o text. Su última respuesta fue: {words}</translation>
        </message>
        <message>
            <source>The container turns speech into text and cannot chat.</source>
            <translation>El contenedor convierte voz en texto y no puede chatear.</translation>
        </message>
        <message>
            <source>The container wants Meta's licence accepted, as JumpStart's first Llama 2 does with each request.</source>
            <translation>El contenedor exige aceptar la licencia de Meta, como el primer Llama 2 de JumpStart con cada solicitud.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as DJL-LMI does.</source>
            <translation>Se preguntó al contenedor, y respondió como DJL-LMI.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as DJL-LMI with the output formatter 3p does.</source>
            <translation>Se preguntó al contenedor, y respondió como DJL-LMI con el formateador de salida 3p.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as Hugging Face's inference toolkit does.</source>
            <translation>Se preguntó al contenedor, y respondió como el kit de inferencia de Hugging Face.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as JumpStart's Llama 2 base models of 2023 do.</source>
            <translation>Se preguntó al contenedor, y respondió como los modelos base Llama 2 de JumpStart de 2023.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as JumpStart's Llama 2 of 2023 does.</source>
            <translation>Se preguntó al contenedor, y respondió como el Llama 2 de JumpStart de 2023.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as OpenAI chat does.</source>
            <translation>Se preguntó al contenedor, y respondió como el chat de OpenAI.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as OpenAI completions do; it took no messages.</source>
            <translation>Se preguntó al contenedor, y respondió como las completions de OpenAI; no aceptó mensajes.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as TGI does.</source>
            <translation>Se preguntó al contenedor, y respondió como TGI.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as old DJL containers do.</source>
            <translation>Se preguntó al contenedor, y respondió como los contenedores DJL antiguos.</translation>
        </message>
        <message>
            <source>The container was asked, and answered with generated text, as TGI does.</source>
            <translation>Se preguntó al contenedor, y respondió con texto generado, como TGI.</translation>
        </message>
        <message>
            <source>The file of your own prices cannot be read.</source>
            <translation>No se puede leer el archivo de sus propios precios.</translation>
        </message>
        <message>
            <source>The image is not one that SageDesk knows, but its environment has variables that {engine} reads.</source>
            <translation>SageDesk no conoce la imagen, pero su entorno tiene variables que lee {engine}.</translation>
        </message>
        <message>
            <source>The image is not one that SageDesk knows, but its name says {engine}.</source>
            <translation>SageDesk no conoce la imagen, pero su nombre dice {engine}.</translation>
        </message>
        <message>
            <source>The image {image} is not one that SageDesk knows.</source>
            <translation>SageDesk no conoce la imagen {image}.</translation>
        </message>
        <message>
            <source>The model comes from a model package of AWS Marketplace, which hides its container.</source>
            <translation>El modelo viene de un paquete de modelos de AWS Marketplace, que oculta su contenedor.</translation>
        </message>
        <message>
            <source>There is no price for {names} in the table. Enter your own.</source>
            <translation>No hay precio para {names} en la tabla. Introduzca el suyo.</translation>
        </message>
        <message>
            <source>This endpoint serves inference components, and each has a container of its own. Choose one.</source>
            <translation>Este endpoint sirve componentes de inferencia, y cada uno tiene su propio contenedor. Elija uno.</translation>
        </message>
        <message>
            <source>Wait a little.</source>
            <translation>Espere un poco.</translation>
        </message>
        <message>
            <source>What answered is not SageMaker.</source>
            <translation>Lo que respondió no es SageMaker.</translation>
        </message>
        <message>
            <source>What probes found was written by a newer SageDesk than this one.</source>
            <translation>Lo averiguado al preguntar lo escribió un SageDesk más reciente que este.</translation>
        </message>
        <message>
            <source>Which instances run is not known, so neither is the cost.</source>
            <translation>No se sabe qué instancias hay en marcha, así que tampoco el coste.</translation>
        </message>
        <message>
            <source>Which model it runs is not known, so choose the prompt format yourself.</source>
            <translation>No se sabe qué modelo ejecuta, así que elija usted el formato de prompt.</translation>
        </message>
        <message>
            <source>You are not allowed to describe this endpoint ({actions}).</source>
            <translation>No tiene permiso para describir este endpoint ({actions}).</translation>
        </message>
        <message>
            <source>You are not allowed to describe this inference component ({actions}).</source>
            <translation>No tiene permiso para describir este componente de inferencia ({actions}).</translation>
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
            <source>asynchronous</source>
            <translation>asíncrono</translation>
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
            <source>least outstanding requests</source>
            <translation>menos solicitudes pendientes</translation>
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
            <source>random</source>
            <translation>aleatorio</translation>
        </message>
        <message>
            <source>real-time</source>
            <translation>en tiempo real</translation>
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
            <source>your own prices</source>
            <translation>sus propios precios</translation>
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
            <source>{count} × {name} at {price}</source>
            <translation>{count} × {name} a {price}</translation>
        </message>
        <message>
            <source>{names} and {name}</source>
            <translation>{names} y {name}</translation>
        </message>
        <message>
            <source>{name} cannot be written: {reason}.</source>
            <translation>No se puede escribir {name}: {reason}.</translation>
        </message>
        <message>
            <source>{price} an hour: {parts} ({basis}).</source>
            <translation>{price} por hora: {parts} ({basis}).</translation>
        </message>
        <message>
            <source>{region} on-demand prices of {month} {year}</source>
            <translation>precios bajo demanda de {region}, {month} de {year}</translation>
        </message>
        <message>
            <source>{region} on-demand prices of {month} {year}; {other} may differ</source>
            <translation>precios bajo demanda de {region}, {month} de {year}; {other} puede diferir</translation>
        </message>
        <message>
            <source>{text}, in region {region}.</source>
            <translation>{text}, en la región {region}.</translation>
        </message>
        <message>
            <source>{when}, {age} ago</source>
            <translation>{when}, hace {age}</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n of the text’s characters cannot be written to a file and are shown as �.</source>
            <translation>
                <numerusform>%n carácter del texto no se puede escribir en un archivo y se muestra como �.</numerusform>
                <numerusform>%n caracteres del texto no se pueden escribir en un archivo y se muestran como �.</numerusform>
            </translation>
        </message>
        <message>
            <source>A call of the tool {name}</source>
            <translation>Una llamada a la herramienta {name}</translation>
        </message>
        <message>
            <source>An image ({kind}, {size:,} bytes) is not part of this document.</source>
            <translation>Una imagen ({kind}, {size:,} bytes) no forma parte de este documento.</translation>
        </message>
        <message>
            <source>An image: {kind}, {size:,} bytes</source>
            <translation>Una imagen: {kind}, {size:,} bytes</translation>
        </message>
        <message>
            <source>Another beginning of the conversation.</source>
            <translation>Otro comienzo de la conversación.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Asistente</translation>
        </message>
        <message>
            <source>Branch {number} of {count}</source>
            <translation>Rama {number} de {count}</translation>
        </message>
        <message>
            <source>Called the tool {name}</source>
            <translation>Se llamó a la herramienta {name}</translation>
        </message>
        <message>
            <source>Check its name and its folder.</source>
            <translation>Compruebe su nombre y su carpeta.</translation>
        </message>
        <message>
            <source>Choose a .json file, or the .zip that ChatGPT or Claude sent.</source>
            <translation>Elija un archivo .json, o el .zip que envió ChatGPT o Claude.</translation>
        </message>
        <message>
            <source>Choose another name, or ask for what is there to be replaced (--force).</source>
            <translation>Elija otro nombre, o pida que se reemplace lo que hay (--force).</translation>
        </message>
        <message>
            <source>Choose one of: {known}.</source>
            <translation>Elija uno de: {known}.</translation>
        </message>
        <message>
            <source>Content handler</source>
            <translation>Gestor de contenido</translation>
        </message>
        <message>
            <source>Conversation {number} ({title}) has no messages that can be read.</source>
            <translation>La conversación {number} ({title}) no tiene mensajes que se puedan leer.</translation>
        </message>
        <message>
            <source>Conversation {number} ({title}) is damaged: {error}</source>
            <translation>La conversación {number} ({title}) está dañada: {error}</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpoint</translation>
        </message>
        <message>
            <source>Endpoint profile</source>
            <translation>Perfil de endpoint</translation>
        </message>
        <message>
            <source>Export it again without nesting: in LibreChat, with “Recursive” switched off.</source>
            <translation>Expórtelo de nuevo sin anidar: en LibreChat, con «Recursive» desactivado.</translation>
        </message>
        <message>
            <source>Give the id of one: {named}.</source>
            <translation>Indique el ID de una: {named}.</translation>
        </message>
        <message numerus="yes">
            <source>Give the id of one: {named}; and %n more.</source>
            <translation>
                <numerusform>Indique el ID de una: {named}; y %n más.</numerusform>
                <numerusform>Indique el ID de una: {named}; y %n más.</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the name of a file, or of a folder to fill.</source>
            <translation>Indique el nombre de un archivo, o el de una carpeta que llenar.</translation>
        </message>
        <message>
            <source>Goes on from the message of {role} above: that has no text</source>
            <translation>Sigue del mensaje de {role} de arriba: no tiene texto</translation>
        </message>
        <message>
            <source>Goes on from the message of {role} above: “{words}”</source>
            <translation>Sigue del mensaje de {role} de arriba: «{words}»</translation>
        </message>
        <message>
            <source>It reads the JSON exports of: {known}.</source>
            <translation>Lee las exportaciones JSON de: {known}.</translation>
        </message>
        <message>
            <source>It should hold a file named conversations.json.</source>
            <translation>Debería contener un archivo llamado conversations.json.</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>Último mensaje</translation>
        </message>
        <message>
            <source>List them with: sagedesk export --list</source>
            <translation>Enumérelas con: sagedesk export --list</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Model parameters</source>
            <translation>Parámetros del modelo</translation>
        </message>
        <message>
            <source>No conversation has the id or the title “{wanted}”.</source>
            <translation>Ninguna conversación tiene el ID o el título «{wanted}».</translation>
        </message>
        <message>
            <source>Prompt format</source>
            <translation>Formato de prompt</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Prompt del sistema</translation>
        </message>
        <message>
            <source>The file was written by a newer SageDesk; nothing of it was read.</source>
            <translation>El archivo lo escribió un SageDesk más reciente; no se leyó nada de él.</translation>
        </message>
        <message>
            <source>The model called the tool {name}:</source>
            <translation>El modelo llamó a la herramienta {name}:</translation>
        </message>
        <message>
            <source>The model reached its token limit here.</source>
            <translation>Aquí el modelo alcanzó su límite de tokens.</translation>
        </message>
        <message>
            <source>The reply failed.</source>
            <translation>La respuesta ha fallado.</translation>
        </message>
        <message>
            <source>The reply was interrupted here.</source>
            <translation>Aquí se interrumpió la respuesta.</translation>
        </message>
        <message>
            <source>The reply was still streaming when this was exported.</source>
            <translation>La respuesta aún se estaba recibiendo cuando se exportó esto.</translation>
        </message>
        <message>
            <source>The text left a code block open. The line that closes it was added here.</source>
            <translation>El texto dejó abierto un bloque de código. La línea que lo cierra se añadió aquí.</translation>
        </message>
        <message>
            <source>The text left an HTML block open. The line that closes it was added here.</source>
            <translation>El texto dejó abierto un bloque HTML. La línea que lo cierra se añadió aquí.</translation>
        </message>
        <message>
            <source>The user stopped the reply here.</source>
            <translation>Aquí el usuario detuvo la respuesta.</translation>
        </message>
        <message>
            <source>There are no conversations to export yet.</source>
            <translation>Aún no hay conversaciones que exportar.</translation>
        </message>
        <message>
            <source>There is no export format named “{name}”.</source>
            <translation>No hay ningún formato de exportación llamado «{name}».</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>No existe el archivo {path}.</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Herramienta</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>Conversación sin título</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>a file</source>
            <translation>un archivo</translation>
        </message>
        <message>
            <source>an attachment</source>
            <translation>un adjunto</translation>
        </message>
        <message>
            <source>those of the endpoint</source>
            <translation>los del endpoint</translation>
        </message>
        <message>
            <source>untitled</source>
            <translation>sin título</translation>
        </message>
        <message>
            <source>{kind}, {size:,} bytes</source>
            <translation>{kind}, {size:,} bytes</translation>
        </message>
        <message>
            <source>{name} cannot be unpacked: it is damaged, or locked with a password.</source>
            <translation>No se puede descomprimir {name}: está dañado o protegido con contraseña.</translation>
        </message>
        <message>
            <source>{name} has no conversations in it.</source>
            <translation>{name} no contiene conversaciones.</translation>
        </message>
        <message>
            <source>{name} has no conversations that SageDesk can read.</source>
            <translation>{name} no contiene conversaciones que SageDesk pueda leer.</translation>
        </message>
        <message>
            <source>{name} has {size:,} bytes; SageDesk reads up to {largest:,}.</source>
            <translation>{name} tiene {size:,} bytes; SageDesk lee hasta {largest:,}.</translation>
        </message>
        <message>
            <source>{name} is cut off or damaged; what comes before was read. ({error})</source>
            <translation>{name} está cortado o dañado; se leyó lo que viene antes. ({error})</translation>
        </message>
        <message>
            <source>{name} is nested too deeply.</source>
            <translation>{name} está anidado con demasiada profundidad.</translation>
        </message>
        <message>
            <source>{name} is not JSON.</source>
            <translation>{name} no es JSON.</translation>
        </message>
        <message numerus="yes">
            <source>{path} and %n more would be overwritten, so nothing was exported.</source>
            <translation>
                <numerusform>Se sobrescribirían {path} y %n más, así que no se exportó nada.</numerusform>
                <numerusform>Se sobrescribirían {path} y %n más, así que no se exportó nada.</numerusform>
            </translation>
        </message>
        <message>
            <source>{path} is a folder or a device, not a file.</source>
            <translation>{path} es una carpeta o un dispositivo, no un archivo.</translation>
        </message>
        <message>
            <source>{path} would be overwritten, so nothing was exported.</source>
            <translation>Se sobrescribiría {path}, así que no se exportó nada.</translation>
        </message>
        <message>
            <source>“{title}” could not be added: {reason}</source>
            <translation>No se pudo añadir «{title}»: {reason}</translation>
        </message>
        <message>
            <source>“{title}”: a message of neither the person nor Claude could not be read.</source>
            <translation>«{title}»: no se pudo leer un mensaje que no es ni de la persona ni de Claude.</translation>
        </message>
        <message>
            <source>“{title}”: a message of the role {role} could not be read.</source>
            <translation>«{title}»: no se pudo leer un mensaje del rol {role}.</translation>
        </message>
        <message>
            <source>“{title}”: a part of a tool’s answer ({kind}) could not be read.</source>
            <translation>«{title}»: no se pudo leer una parte de la respuesta de una herramienta ({kind}).</translation>
        </message>
        <message>
            <source>“{title}”: a part of the kind {kind} could not be read.</source>
            <translation>«{title}»: no se pudo leer una parte del tipo {kind}.</translation>
        </message>
        <message>
            <source>“{title}”: {name} is not in the export.</source>
            <translation>«{title}»: {name} no está en la exportación.</translation>
        </message>
        <message>
            <source>“{wanted}” could be any of {count} conversations.</source>
            <translation>«{wanted}» podría ser cualquiera de {count} conversaciones.</translation>
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
            <source>First token</source>
            <translation>Primer token</translation>
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
            <source>Last token</source>
            <translation>Último token</translation>
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
            <source>Queued</source>
            <translation>En cola</translation>
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
        <name>Faults</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>A new MFA code is needed.</source>
            <translation>Se necesita un código MFA nuevo.</translation>
        </message>
        <message>
            <source>A proxy may take headers away. Try without it, or have it leave the Authorization header alone.</source>
            <translation>Puede que un proxy quite encabezados. Pruebe sin él, o haga que no toque el encabezado Authorization.</translation>
        </message>
        <message>
            <source>A proxy or a virus scanner may stand between and show a certificate of its own: in the network settings of the profile, trust the certificates of this system, or add your company's.</source>
            <translation>Puede que un proxy o un antivirus esté en medio y muestre un certificado propio: en los ajustes de red del perfil, confíe en los certificados de este sistema o añada los de su empresa.</translation>
        </message>
        <message>
            <source>A resource control policy of your organisation must allow it: ask who runs that.</source>
            <translation>Una política de control de recursos (RCP) de su organización debe permitirlo: pregunte a quien la administra.</translation>
        </message>
        <message>
            <source>A service control policy of your organisation must allow it: ask who runs that.</source>
            <translation>Una política de control de servicios (SCP) de su organización debe permitirlo: pregunte a quien la administra.</translation>
        </message>
        <message>
            <source>A service that SageMaker needs failed.</source>
            <translation>Ha fallado un servicio que SageMaker necesita.</translation>
        </message>
        <message>
            <source>AWS did not accept the MFA code.</source>
            <translation>AWS no aceptó el código MFA.</translation>
        </message>
        <message>
            <source>AWS does not accept the signature: the secret access key does not belong to the access key ID.</source>
            <translation>AWS no acepta la firma: la clave de acceso secreta no corresponde al ID de clave de acceso.</translation>
        </message>
        <message>
            <source>AWS does not allow this: {words}</source>
            <translation>AWS no permite esto: {words}</translation>
        </message>
        <message>
            <source>AWS does not know this access key ID, or its session token is not valid.</source>
            <translation>AWS no conoce este ID de clave de acceso, o su token de sesión no es válido.</translation>
        </message>
        <message>
            <source>AWS gave no reason</source>
            <translation>AWS no dio ningún motivo</translation>
        </message>
        <message>
            <source>An explicit deny stands in a {policy}: only whoever wrote it can take it away.</source>
            <translation>Hay una denegación explícita en una política ({policy}): solo quien la escribió puede quitarla.</translation>
        </message>
        <message>
            <source>Ask who runs it to allow the host, or choose another proxy in the network settings.</source>
            <translation>Pida a quien lo administra que permita el host, o elija otro proxy en los ajustes de red.</translation>
        </message>
        <message>
            <source>Check its name in the endpoint's profile.</source>
            <translation>Compruebe su nombre en el perfil del endpoint.</translation>
        </message>
        <message>
            <source>Check its name, the region and the account that you are signed in to.</source>
            <translation>Compruebe su nombre, la región y la cuenta en la que ha iniciado sesión.</translation>
        </message>
        <message>
            <source>Check the access key ID; temporary keys need their session token too.</source>
            <translation>Compruebe el ID de clave de acceso; las claves temporales necesitan también su token de sesión.</translation>
        </message>
        <message>
            <source>Check the account and the role, or ask who manages them.</source>
            <translation>Compruebe la cuenta y el rol, o pregunte a quien los administra.</translation>
        </message>
        <message>
            <source>Check the date and time of this computer.</source>
            <translation>Compruebe la fecha y la hora de este equipo.</translation>
        </message>
        <message>
            <source>Check the endpoint URL, and whether a proxy answers in its place.</source>
            <translation>Compruebe la URL del endpoint y si responde un proxy en su lugar.</translation>
        </message>
        <message>
            <source>Check the network, the region and the endpoint URL.</source>
            <translation>Compruebe la red, la región y la URL del endpoint.</translation>
        </message>
        <message>
            <source>Check the network, the region and the endpoint URL; inside a company, a VPN or a proxy may be needed.</source>
            <translation>Compruebe la red, la región y la URL del endpoint; dentro de una empresa puede hacer falta una VPN o un proxy.</translation>
        </message>
        <message>
            <source>Check the proxy in the network settings, or HTTPS_PROXY.</source>
            <translation>Compruebe el proxy en los ajustes de red, o HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>Check the proxy in the network settings.</source>
            <translation>Compruebe el proxy en los ajustes de red.</translation>
        </message>
        <message>
            <source>Check the role's ARN, its external id and whether it wants an MFA code; its trust policy must name you.</source>
            <translation>Compruebe el ARN del rol, su ID externo y si exige un código MFA; su política de confianza debe nombrarle a usted.</translation>
        </message>
        <message>
            <source>Choose an AWS profile, enter access keys, or sign in with the AWS CLI.</source>
            <translation>Elija un perfil de AWS, introduzca claves de acceso o inicie sesión con la AWS CLI.</translation>
        </message>
        <message>
            <source>Choose one that is in ~/.aws/config or ~/.aws/credentials.</source>
            <translation>Elija uno que esté en ~/.aws/config o ~/.aws/credentials.</translation>
        </message>
        <message>
            <source>Clear the inference component in the endpoint's profile.</source>
            <translation>Vacíe el componente de inferencia en el perfil del endpoint.</translation>
        </message>
        <message>
            <source>Each code can be used once.</source>
            <translation>Cada código sirve una sola vez.</translation>
        </message>
        <message>
            <source>Enter both keys again.</source>
            <translation>Introduzca de nuevo ambas claves.</translation>
        </message>
        <message>
            <source>Give the access key ID and the secret access key.</source>
            <translation>Indique el ID de clave de acceso y la clave de acceso secreta.</translation>
        </message>
        <message>
            <source>Give the region that the endpoint runs in.</source>
            <translation>Indique la región en la que se ejecuta el endpoint.</translation>
        </message>
        <message>
            <source>IAM Identity Center does not give you this role in this account.</source>
            <translation>IAM Identity Center no le da este rol en esta cuenta.</translation>
        </message>
        <message>
            <source>It may be busy. A request that may have been started is not repeated by itself.</source>
            <translation>Puede que esté ocupado. Una solicitud que quizá ya empezó no se repite por sí sola.</translation>
        </message>
        <message>
            <source>Look at credential_process in ~/.aws/config.</source>
            <translation>Revise credential_process en ~/.aws/config.</translation>
        </message>
        <message>
            <source>No AWS credentials were found.</source>
            <translation>No se encontraron credenciales de AWS.</translation>
        </message>
        <message>
            <source>No usable AWS region is set.</source>
            <translation>No hay definida ninguna región de AWS utilizable.</translation>
        </message>
        <message>
            <source>Nothing of it could be kept. Try again.</source>
            <translation>No se pudo conservar nada. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Put them into HTTPS_PROXY, as your company says.</source>
            <translation>Póngalos en HTTPS_PROXY, como indique su empresa.</translation>
        </message>
        <message>
            <source>Run it once in a terminal to see why.</source>
            <translation>Ejecútelo una vez en un terminal para ver por qué.</translation>
        </message>
        <message>
            <source>SageMaker broke the reply off: {words}</source>
            <translation>SageMaker cortó la respuesta: {words}</translation>
        </message>
        <message>
            <source>SageMaker could not be reached.</source>
            <translation>No se pudo acceder a SageMaker.</translation>
        </message>
        <message>
            <source>SageMaker could not be reached: {host}.</source>
            <translation>No se pudo acceder a SageMaker: {host}.</translation>
        </message>
        <message>
            <source>SageMaker did not accept the request: {words}</source>
            <translation>SageMaker no aceptó la solicitud: {words}</translation>
        </message>
        <message>
            <source>SageMaker had an internal failure.</source>
            <translation>SageMaker tuvo un fallo interno.</translation>
        </message>
        <message>
            <source>SageMaker is not available at the moment.</source>
            <translation>SageMaker no está disponible en este momento.</translation>
        </message>
        <message>
            <source>SageMaker refused the request: {words}</source>
            <translation>SageMaker rechazó la solicitud: {words}</translation>
        </message>
        <message>
            <source>Set the date and time (best by network time), then try again.</source>
            <translation>Ajuste la fecha y la hora (mejor por la red) e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Set the inference component in the endpoint's profile.</source>
            <translation>Indique el componente de inferencia en el perfil del endpoint.</translation>
        </message>
        <message>
            <source>Shorten the conversation, or send fewer or smaller images.</source>
            <translation>Acorte la conversación, o envíe menos imágenes o más pequeñas.</translation>
        </message>
        <message>
            <source>Sign in again with: aws login.</source>
            <translation>Vuelva a iniciar sesión con: aws login.</translation>
        </message>
        <message>
            <source>Sign in again, in the window with Endpoint › Sign in to AWS…, in a terminal with: sagedesk login.</source>
            <translation>Vuelva a iniciar sesión: en la ventana, con Endpoint › Iniciar sesión en AWS…; en un terminal, con: sagedesk login.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>Vuelva a iniciar sesión.</translation>
        </message>
        <message>
            <source>The AWS credentials are half set.</source>
            <translation>Las credenciales de AWS están a medias.</translation>
        </message>
        <message>
            <source>The answer took longer than SageMaker allows for one stream, and was cut off.</source>
            <translation>La respuesta tardó más de lo que SageMaker permite para un flujo y se cortó.</translation>
        </message>
        <message>
            <source>The certificate is not valid yet: the clock of this computer is wrong.</source>
            <translation>El certificado aún no es válido: el reloj de este equipo está mal.</translation>
        </message>
        <message>
            <source>The certificate of the service has expired, or the clock of this computer is wrong.</source>
            <translation>El certificado del servicio ha caducado, o el reloj de este equipo está mal.</translation>
        </message>
        <message>
            <source>The certificate of what answered is not trusted.</source>
            <translation>No se confía en el certificado de quien respondió.</translation>
        </message>
        <message>
            <source>The clock of this computer is wrong, so AWS does not accept the signature.</source>
            <translation>El reloj de este equipo está mal, así que AWS no acepta la firma.</translation>
        </message>
        <message>
            <source>The clock of this computer is {duration} ahead, so AWS does not accept the signature.</source>
            <translation>El reloj de este equipo está adelantado {duration}, así que AWS no acepta la firma.</translation>
        </message>
        <message>
            <source>The clock of this computer is {duration} behind, so AWS does not accept the signature.</source>
            <translation>El reloj de este equipo está atrasado {duration}, así que AWS no acepta la firma.</translation>
        </message>
        <message>
            <source>The connection broke in the middle of the reply.</source>
            <translation>La conexión se interrumpió en mitad de la respuesta.</translation>
        </message>
        <message>
            <source>The connection was closed before an answer came.</source>
            <translation>La conexión se cerró antes de que llegara una respuesta.</translation>
        </message>
        <message>
            <source>The container did not answer within the minute that SageMaker gives it.</source>
            <translation>El contenedor no respondió en el minuto que le da SageMaker.</translation>
        </message>
        <message>
            <source>The endpoint did not begin to answer in time.</source>
            <translation>El endpoint no empezó a responder a tiempo.</translation>
        </message>
        <message>
            <source>The endpoint gets too many requests at the moment.</source>
            <translation>El endpoint recibe demasiadas solicitudes en este momento.</translation>
        </message>
        <message>
            <source>The endpoint went silent in the middle of its reply.</source>
            <translation>El endpoint enmudeció en mitad de su respuesta.</translation>
        </message>
        <message>
            <source>The host of SageMaker is not known here.</source>
            <translation>El host de SageMaker no se conoce aquí.</translation>
        </message>
        <message>
            <source>The host of SageMaker is not known here: {host}.</source>
            <translation>El host de SageMaker no se conoce aquí: {host}.</translation>
        </message>
        <message>
            <source>The model is scaled to zero and is waking up now.</source>
            <translation>El modelo está escalado a cero y se está despertando.</translation>
        </message>
        <message>
            <source>The model is still being loaded.</source>
            <translation>El modelo aún se está cargando.</translation>
        </message>
        <message>
            <source>The model's container answered with an error ({status}): {words}</source>
            <translation>El contenedor del modelo respondió con un error ({status}): {words}</translation>
        </message>
        <message>
            <source>The model's container answered with an error: {words}</source>
            <translation>El contenedor del modelo respondió con un error: {words}</translation>
        </message>
        <message>
            <source>The model's container broke off: {words}</source>
            <translation>El contenedor del modelo se interrumpió: {words}</translation>
        </message>
        <message>
            <source>The permissions boundary of your user or role must allow it too.</source>
            <translation>El límite de permisos de su usuario o rol también debe permitirlo.</translation>
        </message>
        <message>
            <source>The policy of the VPC endpoint must allow it.</source>
            <translation>La política del punto de conexión de VPC debe permitirlo.</translation>
        </message>
        <message>
            <source>The policy of the resource itself must allow it.</source>
            <translation>La política del propio recurso debe permitirlo.</translation>
        </message>
        <message>
            <source>The policy of your user or role needs {action}.</source>
            <translation>La política de su usuario o rol necesita {action}.</translation>
        </message>
        <message>
            <source>The policy of your user or role needs {action}. Endpoint names in policies are lower case.</source>
            <translation>La política de su usuario o rol necesita {action}. En las políticas, los nombres de endpoints van en minúsculas.</translation>
        </message>
        <message>
            <source>The program that gives your AWS credentials cannot be run: {filename}.</source>
            <translation>No se puede ejecutar el programa que da sus credenciales de AWS: {filename}.</translation>
        </message>
        <message>
            <source>The proxy cannot be reached, or does not let this through.</source>
            <translation>No se puede acceder al proxy, o este no deja pasar la solicitud.</translation>
        </message>
        <message>
            <source>The proxy cannot be used as it is set.</source>
            <translation>El proxy no se puede usar tal como está definido.</translation>
        </message>
        <message>
            <source>The proxy does not let this through.</source>
            <translation>El proxy no deja pasar la solicitud.</translation>
        </message>
        <message>
            <source>The proxy wants a user name and a password.</source>
            <translation>El proxy pide un usuario y una contraseña.</translation>
        </message>
        <message>
            <source>The reply broke off in the middle.</source>
            <translation>La respuesta se interrumpió a la mitad.</translation>
        </message>
        <message>
            <source>The reply was damaged on its way.</source>
            <translation>La respuesta se dañó por el camino.</translation>
        </message>
        <message>
            <source>The request cannot be made as it is.</source>
            <translation>La solicitud no se puede hacer tal como está.</translation>
        </message>
        <message>
            <source>The request is larger than SageMaker takes.</source>
            <translation>La solicitud es mayor de lo que acepta SageMaker.</translation>
        </message>
        <message>
            <source>The request reached AWS without its signature, or with half of it.</source>
            <translation>La solicitud llegó a AWS sin su firma, o con la mitad de ella.</translation>
        </message>
        <message>
            <source>The request to SageMaker failed.</source>
            <translation>La solicitud a SageMaker falló.</translation>
        </message>
        <message>
            <source>The role may not be assumed: {words}</source>
            <translation>No se puede asumir el rol: {words}</translation>
        </message>
        <message>
            <source>The role's session has ended.</source>
            <translation>La sesión del rol ha terminado.</translation>
        </message>
        <message>
            <source>The secure connection could not be made.</source>
            <translation>No se pudo establecer la conexión segura.</translation>
        </message>
        <message>
            <source>The source of your AWS credentials failed.</source>
            <translation>Ha fallado el origen de sus credenciales de AWS.</translation>
        </message>
        <message>
            <source>There is no AWS profile of this name.</source>
            <translation>No hay ningún perfil de AWS con ese nombre.</translation>
        </message>
        <message>
            <source>There is no endpoint {name} in {place}.</source>
            <translation>No hay ningún endpoint {name} en la {place}.</translation>
        </message>
        <message>
            <source>There is no inference component {name} in {place}.</source>
            <translation>No hay ningún componente de inferencia {name} en la {place}.</translation>
        </message>
        <message>
            <source>There is no inference component {name}.</source>
            <translation>No hay ningún componente de inferencia {name}.</translation>
        </message>
        <message>
            <source>This endpoint has no inference components, but the request names one.</source>
            <translation>Este endpoint no tiene componentes de inferencia, pero la solicitud nombra uno.</translation>
        </message>
        <message>
            <source>This endpoint serves inference components, and the request names none.</source>
            <translation>Este endpoint sirve componentes de inferencia, y la solicitud no nombra ninguno.</translation>
        </message>
        <message>
            <source>This takes some minutes. Try again then.</source>
            <translation>Esto tarda unos minutos. Inténtelo de nuevo después.</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>Inténtelo de nuevo en un minuto.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Try again. If it stays, look at health.aws.amazon.com.</source>
            <translation>Inténtelo de nuevo. Si persiste, consulte health.aws.amazon.com.</translation>
        </message>
        <message>
            <source>Use a format that streams, ask for a shorter answer, or look at the endpoint's load.</source>
            <translation>Use un formato que transmita, pida una respuesta más corta o revise la carga del endpoint.</translation>
        </message>
        <message>
            <source>Wait a little.</source>
            <translation>Espere un poco.</translation>
        </message>
        <message>
            <source>What answered does not speak TLS: is the endpoint URL one of http://?</source>
            <translation>Lo que respondió no habla TLS: ¿la URL del endpoint empieza por http://?</translation>
        </message>
        <message>
            <source>What answered is not SageMaker's response stream.</source>
            <translation>Lo que respondió no es el flujo de respuesta de SageMaker.</translation>
        </message>
        <message>
            <source>What answered shows the certificate of another host.</source>
            <translation>Lo que respondió muestra el certificado de otro host.</translation>
        </message>
        <message>
            <source>What came is kept. Continue from there, or ask for less at once.</source>
            <translation>Se conserva lo que llegó. Continúe desde ahí, o pida menos de una vez.</translation>
        </message>
        <message>
            <source>What came is kept. Continue from there, or try again.</source>
            <translation>Se conserva lo que llegó. Continúe desde ahí, o inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>You are not allowed to do {action} on {resource}.</source>
            <translation>No tiene permiso para {action} en {resource}.</translation>
        </message>
        <message>
            <source>You are not allowed to do {action}.</source>
            <translation>No tiene permiso para {action}.</translation>
        </message>
        <message>
            <source>Your AWS credentials have expired.</source>
            <translation>Sus credenciales de AWS han caducado.</translation>
        </message>
        <message>
            <source>Your AWS sign-in has expired.</source>
            <translation>Su sesión de AWS ha caducado.</translation>
        </message>
        <message>
            <source>Your sign-in has a session policy that does not allow it: sign in without it, or widen it.</source>
            <translation>Su sesión tiene una política de sesión que no lo permite: inicie sesión sin ella o amplíela.</translation>
        </message>
        <message>
            <source>access denied</source>
            <translation>acceso denegado</translation>
        </message>
        <message>
            <source>account {account}</source>
            <translation>cuenta {account}</translation>
        </message>
        <message>
            <source>account {account}, region {region}</source>
            <translation>cuenta {account}, región {region}</translation>
        </message>
        <message>
            <source>region {region}</source>
            <translation>región {region}</translation>
        </message>
        <message>
            <source>{caller} is not allowed to do {action} on {resource}.</source>
            <translation>{caller} no tiene permiso para {action} en {resource}.</translation>
        </message>
        <message>
            <source>{caller} is not allowed to do {action}.</source>
            <translation>{caller} no tiene permiso para {action}.</translation>
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
        <name>FindBar</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Escape)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Find in this conversation</source>
            <translation>Buscar en esta conversación</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Distinguir mayúsculas</translation>
        </message>
        <message>
            <source>Next hit (F3)</source>
            <translation>Resultado siguiente (F3)</translation>
        </message>
        <message>
            <source>No hits</source>
            <translation>Sin resultados</translation>
        </message>
        <message>
            <source>Not valid</source>
            <translation>No válido</translation>
        </message>
        <message>
            <source>Previous hit (Shift+F3)</source>
            <translation>Resultado anterior (Mayúsculas+F3)</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Expresión regular</translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>Buscando …</translation>
        </message>
        <message>
            <source>This is not a regular expression: {error}.</source>
            <translation>Esto no es una expresión regular: {error}.</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
        <message>
            <source>{number} of {count}+</source>
            <translation>{number} de {count}+</translation>
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
        <name>FormatFields</name>
        <message>
            <source>A content handler: a class, or an object.</source>
            <translation>Un gestor de contenido: una clase o un objeto.</translation>
        </message>
        <message>
            <source>A function from messages to text, or a prompt format.</source>
            <translation>Una función de mensajes a texto, o un formato de prompt.</translation>
        </message>
        <message>
            <source>Container format</source>
            <translation>Formato del contenedor</translation>
        </message>
        <message>
            <source>Container format code</source>
            <translation>Código del formato del contenedor</translation>
        </message>
        <message>
            <source>How the container takes requests.</source>
            <translation>Cómo acepta el contenedor las solicitudes.</translation>
        </message>
        <message>
            <source>Not needed: this container is sent messages and formats them itself.</source>
            <translation>No hace falta: este contenedor recibe mensajes y les da formato él mismo.</translation>
        </message>
        <message>
            <source>Prompt format</source>
            <translation>Formato de prompt</translation>
        </message>
        <message>
            <source>Prompt format code</source>
            <translation>Código del formato de prompt</translation>
        </message>
        <message>
            <source>Python code…</source>
            <translation>Código de Python…</translation>
        </message>
        <message>
            <source>What the model was trained on.</source>
            <translation>Con lo que se entrenó el modelo.</translation>
        </message>
    </context>
    <context>
        <name>Handlers</name>
        <message>
            <source>A parameter has no JSON form: {error}.</source>
            <translation>Un parámetro no tiene forma JSON: {error}.</translation>
        </message>
        <message>
            <source>Ask for a shorter answer (Max tokens in the profile), or begin a new conversation.</source>
            <translation>Pida una respuesta más corta (Máx. de tokens en el perfil), o empiece una conversación nueva.</translation>
        </message>
        <message>
            <source>Choose a prompt format.</source>
            <translation>Elija un formato de prompt.</translation>
        </message>
        <message>
            <source>Choose the content handler that fits the endpoint's container.</source>
            <translation>Elija el gestor de contenido que corresponde al contenedor del endpoint.</translation>
        </message>
        <message>
            <source>Give the name of a content handler, or an object with LlamaIndex's four methods.</source>
            <translation>Indique el nombre de un gestor de contenido, o un objeto con los cuatro métodos de LlamaIndex.</translation>
        </message>
        <message>
            <source>Images cannot be sent with the content handler {handler}.</source>
            <translation>No se pueden enviar imágenes con el gestor de contenido {handler}.</translation>
        </message>
        <message>
            <source>It says: {error!r}.</source>
            <translation>Dice: {error!r}.</translation>
        </message>
        <message>
            <source>Its code must be installed where SageDesk runs.</source>
            <translation>Su código debe estar instalado donde se ejecuta SageDesk.</translation>
        </message>
        <message>
            <source>Its format is another one. Choose another container format in the profile.</source>
            <translation>Su formato es otro. Elija otro formato del contenedor en el perfil.</translation>
        </message>
        <message>
            <source>Remove the images, or use an endpoint that speaks openai-chat with a model that sees.</source>
            <translation>Quite las imágenes, o use un endpoint que use openai-chat con un modelo que vea imágenes.</translation>
        </message>
        <message>
            <source>Set a temperature above 0 in the profile, or none.</source>
            <translation>Ponga en el perfil una temperatura mayor que 0, o ninguna.</translation>
        </message>
        <message>
            <source>Take the model's name out of the profile: the endpoint has one model, and knows it by another name.</source>
            <translation>Quite del perfil el nombre del modelo: el endpoint tiene un solo modelo y lo conoce por otro nombre.</translation>
        </message>
        <message>
            <source>The container does not understand the request: {words}</source>
            <translation>El contenedor no entiende la solicitud: {words}</translation>
        </message>
        <message>
            <source>The content handler {handler} takes formatted text, not messages.</source>
            <translation>El gestor de contenido {handler} acepta texto con formato, no mensajes.</translation>
        </message>
        <message>
            <source>The content handler {kind} could not read the reply.</source>
            <translation>El gestor de contenido {kind} no pudo leer la respuesta.</translation>
        </message>
        <message>
            <source>The content handler {kind} could not write the request.</source>
            <translation>El gestor de contenido {kind} no pudo escribir la solicitud.</translation>
        </message>
        <message>
            <source>The content handler {name} does not take these options: {options}.</source>
            <translation>El gestor de contenido {name} no acepta estas opciones: {options}.</translation>
        </message>
        <message>
            <source>The content handler {reference} could not be loaded: {error}.</source>
            <translation>No se pudo cargar el gestor de contenido {reference}: {error}.</translation>
        </message>
        <message>
            <source>The conversation has: {roles}.</source>
            <translation>La conversación tiene: {roles}.</translation>
        </message>
        <message>
            <source>The conversation is too long for the model.</source>
            <translation>La conversación es demasiado larga para el modelo.</translation>
        </message>
        <message>
            <source>The conversation is too long for the model. The model takes {limit:,} tokens, this request needs {asked:,} ({prompt:,} of the conversation, {answer:,} for the answer).</source>
            <translation>La conversación es demasiado larga para el modelo. El modelo admite {limit:,} tokens, esta solicitud necesita {asked:,} ({prompt:,} de la conversación, {answer:,} para la respuesta).</translation>
        </message>
        <message>
            <source>The conversation is too long for the model. The model takes {limit:,} tokens, this request needs {asked:,}.</source>
            <translation>La conversación es demasiado larga para el modelo. El modelo admite {limit:,} tokens, esta solicitud necesita {asked:,}.</translation>
        </message>
        <message>
            <source>The conversation is too long for the model. The model takes {limit:,} tokens.</source>
            <translation>La conversación es demasiado larga para el modelo. El modelo admite {limit:,} tokens.</translation>
        </message>
        <message>
            <source>The endpoint's CloudWatch log has more.</source>
            <translation>El registro de CloudWatch del endpoint dice más.</translation>
        </message>
        <message>
            <source>The endpoint's reply is not in the format that was expected.</source>
            <translation>La respuesta del endpoint no está en el formato esperado.</translation>
        </message>
        <message>
            <source>The expression for {name} does not fit the reply.</source>
            <translation>La expresión para {name} no encaja con la respuesta.</translation>
        </message>
        <message>
            <source>The expression for {option} is no JMESPath: {expression}</source>
            <translation>La expresión para {option} no es JMESPath: {expression}</translation>
        </message>
        <message>
            <source>The instance has too little memory for this. Shorten the conversation, or use a larger instance.</source>
            <translation>La instancia tiene muy poca memoria para esto. Acorte la conversación o use una instancia mayor.</translation>
        </message>
        <message>
            <source>The model is overloaded: it takes no more requests at the moment.</source>
            <translation>El modelo está sobrecargado: de momento no acepta más solicitudes.</translation>
        </message>
        <message>
            <source>The model's container reported an error and did not say which.</source>
            <translation>El contenedor del modelo informó de un error sin decir cuál.</translation>
        </message>
        <message>
            <source>The model's container reported an error: {words}</source>
            <translation>El contenedor del modelo informó de un error: {words}</translation>
        </message>
        <message>
            <source>The model's license must be accepted: set the custom attributes of the profile to accept_eula=true.</source>
            <translation>Hay que aceptar la licencia del modelo: ponga accept_eula=true en los atributos personalizados del perfil.</translation>
        </message>
        <message>
            <source>The names are: {names}.</source>
            <translation>Los nombres son: {names}.</translation>
        </message>
        <message>
            <source>The request cannot be written as JSON.</source>
            <translation>La solicitud no se puede escribir como JSON.</translation>
        </message>
        <message>
            <source>The request's expression cannot be worked out.</source>
            <translation>No se puede evaluar la expresión de la solicitud.</translation>
        </message>
        <message>
            <source>There is no content handler named {name!r}.</source>
            <translation>No hay ningún gestor de contenido llamado {name!r}.</translation>
        </message>
        <message>
            <source>This container takes a system message or none, then user and assistant in turn, the user last.</source>
            <translation>Este contenedor acepta un mensaje de sistema o ninguno, luego usuario y asistente por turnos, con el usuario al final.</translation>
        </message>
        <message>
            <source>Try again in a moment. If it happens often, the endpoint needs more instances.</source>
            <translation>Inténtelo de nuevo en un momento. Si ocurre a menudo, el endpoint necesita más instancias.</translation>
        </message>
        <message>
            <source>it gave no reason</source>
            <translation>no dio ningún motivo</translation>
        </message>
        <message>
            <source>no messages</source>
            <translation>ningún mensaje</translation>
        </message>
        <message>
            <source>{name} is not a content handler: it has no {methods}.</source>
            <translation>{name} no es un gestor de contenido: le falta {methods}.</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Add, edit and delete endpoint profiles</source>
            <translation>Añadir, editar y eliminar perfiles de endpoint</translation>
        </message>
        <message>
            <source>Answers about SageDesk, from this computer</source>
            <translation>Respuestas sobre SageDesk, desde este equipo</translation>
        </message>
        <message>
            <source>Choose an endpoint profile</source>
            <translation>Elegir un perfil de endpoint</translation>
        </message>
        <message>
            <source>Endpoint profile</source>
            <translation>Perfil de endpoint</translation>
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
            <source>Profiles…</source>
            <translation>Perfiles…</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>State: {state}</source>
            <translation>Estado: {state}</translation>
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
        <message>
            <source>Toggle sidebar</source>
            <translation>Mostrar u ocultar la barra lateral</translation>
        </message>
        <message>
            <source>Toggle sidebar (Ctrl+B)</source>
            <translation>Mostrar u ocultar la barra lateral (Control+B)</translation>
        </message>
    </context>
    <context>
        <name>HotKey</name>
        <message>
            <source>Another program has {keys} already.</source>
            <translation>Otro programa ya usa {keys}.</translation>
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
            <source>%n there already</source>
            <translation>
                <numerusform>%n ya existía</numerusform>
                <numerusform>%n ya existían</numerusform>
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
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Import conversations</source>
            <translation>Importar conversaciones</translation>
        </message>
        <message>
            <source>Import the conversations in “{name}”?</source>
            <translation>¿Importar las conversaciones de «{name}»?</translation>
        </message>
        <message>
            <source>Nothing can be imported: the library is open only for reading.</source>
            <translation>No se puede importar nada: la biblioteca está abierta solo para lectura.</translation>
        </message>
        <message>
            <source>Stopped. Conversations that were added by then stay.</source>
            <translation>Detenido. Las conversaciones añadidas hasta entonces se quedan.</translation>
        </message>
        <message>
            <source>They are added to those that you have. What you have already stays as it is.</source>
            <translation>Se añaden a las que ya tiene. Lo que ya existe se queda como está.</translation>
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
        <name>Instance</name>
        <message>
            <source>SageDesk is open already, but does not answer.</source>
            <translation>SageDesk ya está abierto, pero no responde.</translation>
        </message>
        <message>
            <source>Wait a moment, or end it with your system's list of programs, and start it again.</source>
            <translation>Espere un momento, o ciérrelo desde la lista de programas de su sistema e inícielo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>LanguagesControl</name>
        <message>
            <source>Like the system</source>
            <translation>Como el sistema</translation>
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
        <name>Library</name>
        <message>
            <source>(An image was here that could not be recovered.)</source>
            <translation>(Aquí había una imagen que no se pudo recuperar.)</translation>
        </message>
        <message>
            <source>A conversation needs a title.</source>
            <translation>Una conversación necesita un título.</translation>
        </message>
        <message>
            <source>A folder cannot be moved into itself.</source>
            <translation>Una carpeta no se puede mover dentro de sí misma.</translation>
        </message>
        <message>
            <source>A folder needs a name.</source>
            <translation>Una carpeta necesita un nombre.</translation>
        </message>
        <message>
            <source>A message in the conversation library is damaged.</source>
            <translation>Un mensaje de la biblioteca de conversaciones está dañado.</translation>
        </message>
        <message>
            <source>A newer search took the place of this one.</source>
            <translation>Una búsqueda más reciente ocupó el lugar de esta.</translation>
        </message>
        <message>
            <source>A part of the conversation library is damaged.</source>
            <translation>Una parte de la biblioteca de conversaciones está dañada.</translation>
        </message>
        <message>
            <source>A reply is being written.</source>
            <translation>Se está escribiendo una respuesta.</translation>
        </message>
        <message>
            <source>A reply that ends cannot be streaming.</source>
            <translation>Una respuesta que termina no puede estar recibiéndose.</translation>
        </message>
        <message>
            <source>A reply that is still being written cannot be added.</source>
            <translation>No se puede añadir una respuesta que aún se está escribiendo.</translation>
        </message>
        <message>
            <source>An attachment has {count:,} bytes; the library keeps up to {largest:,}.</source>
            <translation>Un adjunto tiene {count:,} bytes; la biblioteca guarda hasta {largest:,}.</translation>
        </message>
        <message>
            <source>An image in the conversation library is missing.</source>
            <translation>Falta una imagen en la biblioteca de conversaciones.</translation>
        </message>
        <message>
            <source>Another SageDesk is opening the conversation library, and has not finished.</source>
            <translation>Otro SageDesk está abriendo la biblioteca de conversaciones y no ha terminado.</translation>
        </message>
        <message>
            <source>Another program is using the conversation library and has locked it.</source>
            <translation>Otro programa está usando la biblioteca de conversaciones y la ha bloqueado.</translation>
        </message>
        <message>
            <source>Attach a smaller file.</source>
            <translation>Adjunte un archivo más pequeño.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Elija otra carpeta.</translation>
        </message>
        <message>
            <source>Choose another one. Nothing was changed.</source>
            <translation>Elija otra. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Choose another place, or change its permissions.</source>
            <translation>Elija otro lugar, o cambie sus permisos.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Elija otro lugar.</translation>
        </message>
        <message>
            <source>Close SageDesk and start it again: it then recovers what can be read of it.</source>
            <translation>Cierre SageDesk y vuelva a iniciarlo: entonces recupera lo que se puede leer de ella.</translation>
        </message>
        <message>
            <source>Close SageDesk and start it again: it then recovers what can be read, and keeps the damaged file.</source>
            <translation>Cierre SageDesk y vuelva a iniciarlo: entonces recupera lo que se puede leer y conserva el archivo dañado.</translation>
        </message>
        <message>
            <source>Close all its windows, then start it again: it then recovers what can be read.</source>
            <translation>Cierre todas sus ventanas y vuelva a iniciarlo: entonces recupera lo que se puede leer.</translation>
        </message>
        <message>
            <source>Close the program that has {path} open, then try again.</source>
            <translation>Cierre el programa que tiene abierto {path} e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Copy it to a disk that can be written, and set SAGEDESK_HOME to a folder there.</source>
            <translation>Cópiela a un disco en el que se pueda escribir y ponga en SAGEDESK_HOME una carpeta de ese disco.</translation>
        </message>
        <message>
            <source>Free some space on the disk, then try again.</source>
            <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Free some space on the disk. The backups that there are were kept.</source>
            <translation>Libere espacio en el disco. Se han conservado las copias de seguridad que había.</translation>
        </message>
        <message>
            <source>Give a shorter name.</source>
            <translation>Indique un nombre más corto.</translation>
        </message>
        <message>
            <source>Give the name of a file.</source>
            <translation>Indique el nombre de un archivo.</translation>
        </message>
        <message>
            <source>It may be recovering a damaged one, which takes a while. Try again when its window is ready.</source>
            <translation>Puede que esté recuperando una dañada, lo que lleva un rato. Inténtelo de nuevo cuando su ventana esté lista.</translation>
        </message>
        <message>
            <source>Make a copy of the library's file, then check it: sagedesk library verify</source>
            <translation>Haga una copia del archivo de la biblioteca y después compruébelo: sagedesk library verify</translation>
        </message>
        <message>
            <source>Make it writable, or set SAGEDESK_HOME to a folder that is.</source>
            <translation>Permita escribir en ella, o ponga en SAGEDESK_HOME una carpeta en la que se pueda.</translation>
        </message>
        <message>
            <source>Make the folder first, or choose another one.</source>
            <translation>Cree antes la carpeta, o elija otra.</translation>
        </message>
        <message>
            <source>Move it elsewhere. It was not changed.</source>
            <translation>Muévalo a otro sitio. No se ha cambiado.</translation>
        </message>
        <message>
            <source>Nothing could be read of it.</source>
            <translation>No se pudo leer nada de ella.</translation>
        </message>
        <message>
            <source>Nothing was overwritten. Make a copy of the library's file, then check it: sagedesk library verify</source>
            <translation>No se ha sobrescrito nada. Haga una copia del archivo de la biblioteca y después compruébelo: sagedesk library verify</translation>
        </message>
        <message>
            <source>Please report this, with the detail.</source>
            <translation>Le rogamos que informe de esto, con los detalles.</translation>
        </message>
        <message>
            <source>Recovered conversation</source>
            <translation>Conversación recuperada</translation>
        </message>
        <message>
            <source>Restore it first.</source>
            <translation>Restáurelo primero.</translation>
        </message>
        <message>
            <source>The backup was made, but cannot be found.</source>
            <translation>La copia de seguridad se hizo, pero no se encuentra.</translation>
        </message>
        <message>
            <source>The backup {name} is damaged, so it was not restored.</source>
            <translation>La copia de seguridad {name} está dañada, así que no se restauró.</translation>
        </message>
        <message>
            <source>The conversation library cannot be opened, not even for reading.</source>
            <translation>La biblioteca de conversaciones no se puede abrir, ni siquiera para leer.</translation>
        </message>
        <message>
            <source>The conversation library cannot be written: its disk, folder or file is read-only ({path}).</source>
            <translation>No se puede escribir en la biblioteca de conversaciones: su disco, carpeta o archivo es de solo lectura ({path}).</translation>
        </message>
        <message>
            <source>The conversation library could not be brought to this version's form. It was left as it was.</source>
            <translation>No se pudo adaptar la biblioteca de conversaciones a esta versión. Se dejó como estaba.</translation>
        </message>
        <message>
            <source>The conversation library could not be read or written.</source>
            <translation>No se pudo leer o escribir la biblioteca de conversaciones.</translation>
        </message>
        <message>
            <source>The conversation library is closed already.</source>
            <translation>La biblioteca de conversaciones ya está cerrada.</translation>
        </message>
        <message>
            <source>The conversation library is damaged, and another SageDesk still uses it.</source>
            <translation>La biblioteca de conversaciones está dañada, y otro SageDesk aún la usa.</translation>
        </message>
        <message>
            <source>The conversation library is open only for reading: it was written by a newer SageDesk.</source>
            <translation>La biblioteca de conversaciones está abierta solo para lectura: la escribió un SageDesk más reciente.</translation>
        </message>
        <message>
            <source>The conversation library is open only for reading: its disk, folder or file is read-only.</source>
            <translation>La biblioteca de conversaciones está abierta solo para lectura: su disco, carpeta o archivo es de solo lectura.</translation>
        </message>
        <message>
            <source>The conversation library was damaged.</source>
            <translation>La biblioteca de conversaciones estaba dañada.</translation>
        </message>
        <message>
            <source>The conversation library was written by a newer SageDesk than this one.</source>
            <translation>La biblioteca de conversaciones la escribió un SageDesk más reciente que este.</translation>
        </message>
        <message>
            <source>The damaged file was kept as {name}.</source>
            <translation>El archivo dañado se guardó como {name}.</translation>
        </message>
        <message>
            <source>The disk is full, so the conversation library cannot be saved.</source>
            <translation>El disco está lleno, así que no se puede guardar la biblioteca de conversaciones.</translation>
        </message>
        <message>
            <source>The file of the conversation library is damaged.</source>
            <translation>El archivo de la biblioteca de conversaciones está dañado.</translation>
        </message>
        <message>
            <source>The file of the conversation library was gone or empty.</source>
            <translation>El archivo de la biblioteca de conversaciones había desaparecido o estaba vacío.</translation>
        </message>
        <message>
            <source>The message {head_id} belongs to another conversation.</source>
            <translation>El mensaje {head_id} pertenece a otra conversación.</translation>
        </message>
        <message>
            <source>The message {parent_id} belongs to another conversation.</source>
            <translation>El mensaje {parent_id} pertenece a otra conversación.</translation>
        </message>
        <message>
            <source>The search index could not be brought up to date.</source>
            <translation>No se pudo poner al día el índice de búsqueda.</translation>
        </message>
        <message>
            <source>There is a conversation with the id {id} already.</source>
            <translation>Ya hay una conversación con el ID {id}.</translation>
        </message>
        <message>
            <source>There is a message with the id {id} already.</source>
            <translation>Ya hay un mensaje con el ID {id}.</translation>
        </message>
        <message>
            <source>There is no backup {backup}.</source>
            <translation>No existe la copia de seguridad {backup}.</translation>
        </message>
        <message>
            <source>There is no conversation with the id {conversation_id}.</source>
            <translation>No hay ninguna conversación con el ID {conversation_id}.</translation>
        </message>
        <message>
            <source>There is no folder with the id {folder_id}.</source>
            <translation>No hay ninguna carpeta con el ID {folder_id}.</translation>
        </message>
        <message>
            <source>There is no message with the id {message_id}.</source>
            <translation>No hay ningún mensaje con el ID {message_id}.</translation>
        </message>
        <message>
            <source>There is too little room on the disk for a backup of the conversation library.</source>
            <translation>En el disco no hay espacio suficiente para una copia de seguridad de la biblioteca de conversaciones.</translation>
        </message>
        <message>
            <source>This is no longer in the trash.</source>
            <translation>Esto ya no está en la papelera.</translation>
        </message>
        <message>
            <source>This message is in the trash.</source>
            <translation>Este mensaje está en la papelera.</translation>
        </message>
        <message>
            <source>This reply is still being written.</source>
            <translation>Esta respuesta aún se está escribiendo.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Type one, or leave the title as it is.</source>
            <translation>Escriba uno, o deje el título como está.</translation>
        </message>
        <message>
            <source>Type one.</source>
            <translation>Escriba uno.</translation>
        </message>
        <message>
            <source>Update SageDesk.</source>
            <translation>Actualice SageDesk.</translation>
        </message>
        <message>
            <source>Update SageDesk. The library was not changed.</source>
            <translation>Actualice SageDesk. La biblioteca no se ha cambiado.</translation>
        </message>
        <message>
            <source>Wait until it ends, or stop it.</source>
            <translation>Espere a que termine o deténgala.</translation>
        </message>
        <message>
            <source>Wait until it ends, or stop it; then restore again.</source>
            <translation>Espere a que termine o deténgala; después restaure de nuevo.</translation>
        </message>
        <message>
            <source>What belongs to this message cannot be stored.</source>
            <translation>Lo que pertenece a este mensaje no se puede guardar.</translation>
        </message>
        <message>
            <source>a part of its path is a file, not a folder</source>
            <translation>una parte de su ruta es un archivo, no una carpeta</translation>
        </message>
        <message>
            <source>an image of the message {id} is missing</source>
            <translation>falta una imagen del mensaje {id}</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>es una carpeta</translation>
        </message>
        <message>
            <source>its folder does not exist</source>
            <translation>su carpeta no existe</translation>
        </message>
        <message>
            <source>permission was denied</source>
            <translation>se denegó el permiso</translation>
        </message>
        <message>
            <source>row {row} of {table} refers to a row of {parent} that is not there</source>
            <translation>la fila {row} de {table} remite a una fila de {parent} que no existe</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>el disco está lleno</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation>el disco es de solo lectura</translation>
        </message>
        <message>
            <source>the file would be larger than this disk allows</source>
            <translation>el archivo sería mayor de lo que permite este disco</translation>
        </message>
        <message>
            <source>the message {id} cannot be read: {error}</source>
            <translation>no se puede leer el mensaje {id}: {error}</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>el nombre es demasiado largo</translation>
        </message>
        <message>
            <source>the path of the conversation {id} leads nowhere</source>
            <translation>la ruta de la conversación {id} no lleva a ningún sitio</translation>
        </message>
        <message>
            <source>your quota on this disk is used up</source>
            <translation>se ha agotado su cuota en este disco</translation>
        </message>
        <message numerus="yes">
            <source>{count:,} conversations</source>
            <translation>
                <numerusform>{count:,} conversación</numerusform>
                <numerusform>{count:,} conversaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} messages</source>
            <translation>
                <numerusform>{count:,} mensaje</numerusform>
                <numerusform>{count:,} mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>{messages} could not be found, {repaired:,} could be read only in part.</source>
            <translation>Sin encontrar: {messages}; legibles solo en parte: {repaired:,}.</translation>
        </message>
        <message>
            <source>{messages} in {conversations} could be recovered.</source>
            <translation>Se pudo recuperar: {messages} en {conversations}.</translation>
        </message>
        <message>
            <source>{messages} of them came from the backup {name}.</source>
            <translation>De ellos, de la copia de seguridad {name}: {messages}.</translation>
        </message>
        <message>
            <source>{path} cannot be written or read: {reason}.</source>
            <translation>No se puede escribir o leer {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} is a database of another program, not a SageDesk library.</source>
            <translation>{path} es una base de datos de otro programa, no una biblioteca de SageDesk.</translation>
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
        <name>LinkCopying</name>
        <message>
            <source>The link to this conversation was copied.</source>
            <translation>Se ha copiado el enlace a esta conversación.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Abrir enlace</translation>
        </message>
        <message>
            <source>Open this page of your mail program outside SageDesk?</source>
            <translation>¿Abrir esta página de su programa de correo fuera de SageDesk?</translation>
        </message>
        <message>
            <source>Open this page of {host} outside SageDesk?</source>
            <translation>¿Abrir esta página de {host} fuera de SageDesk?</translation>
        </message>
        <message>
            <source>SageDesk does not open links of this kind.</source>
            <translation>SageDesk no abre enlaces de este tipo.</translation>
        </message>
    </context>
    <context>
        <name>ListModel</name>
        <message>
            <source>Answers about SageDesk, from this computer</source>
            <translation>Respuestas sobre SageDesk, desde este equipo</translation>
        </message>
    </context>
    <context>
        <name>ListedChats</name>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Title of the conversation</source>
            <translation>Título de la conversación</translation>
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
        <name>Logs</name>
        <message>
            <source>The container has written none yet, or the endpoint is in another account.</source>
            <translation>El contenedor aún no ha escrito ninguno, o el endpoint está en otra cuenta.</translation>
        </message>
        <message>
            <source>There is no log {group} in region {region}.</source>
            <translation>No hay ningún registro {group} en la región {region}.</translation>
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
            <source>Open in its own window</source>
            <translation>Abrir en ventana propia</translation>
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
            <source>Branch from here</source>
            <translation>Bifurcar desde aquí</translation>
        </message>
        <message>
            <source>Choose an endpoint profile first. The one of this conversation is gone.</source>
            <translation>Elija primero un perfil de endpoint. El de esta conversación ya no existe.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Copy as HTML</source>
            <translation>Copiar como HTML</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copiar como Markdown</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>Copiar como texto sin formato</translation>
        </message>
        <message>
            <source>Delete message</source>
            <translation>Eliminar mensaje</translation>
        </message>
        <message>
            <source>Delete message and all below</source>
            <translation>Eliminar mensaje y los que siguen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Inspeccionar</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Regenerar</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>More actions</source>
            <translation>Más acciones</translation>
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
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Escribir un mensaje</translation>
        </message>
    </context>
    <context>
        <name>MfaAsking</name>
        <message>
            <source>The MFA code was not given.</source>
            <translation>No se indicó el código MFA.</translation>
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
        <name>Network</name>
        <message>
            <source>A proxy is written like http://proxy.example:8080.</source>
            <translation>Un proxy se escribe como http://proxy.example:8080.</translation>
        </message>
        <message>
            <source>An endpoint URL has its own host: leave this as it is for all, or take the URL away.</source>
            <translation>Una URL de endpoint tiene su propio host: deje esto como en todos, o quite la URL.</translation>
        </message>
        <message>
            <source>Change them in the settings under Network, or in the profile.</source>
            <translation>Cámbielos en la configuración, en Red, o en el perfil.</translation>
        </message>
        <message>
            <source>Give the whole path of the file.</source>
            <translation>Indique la ruta completa del archivo.</translation>
        </message>
        <message>
            <source>It must be a text file with certificates in PEM form (BEGIN CERTIFICATE). Choose another one in the network settings.</source>
            <translation>Debe ser un archivo de texto con certificados en formato PEM (BEGIN CERTIFICATE). Elija otro en los ajustes de red.</translation>
        </message>
        <message>
            <source>Leave user name and password out: for a proxy that wants them, set HTTPS_PROXY and choose “system”.</source>
            <translation>No incluya usuario ni contraseña: para un proxy que los pida, defina HTTPS_PROXY y elija «system».</translation>
        </message>
        <message>
            <source>The file of certificates {path} cannot be used.</source>
            <translation>No se puede usar el archivo de certificados {path}.</translation>
        </message>
        <message>
            <source>The largest request is from {smallest:g} to {largest:g} MiB.</source>
            <translation>La solicitud máxima va de {smallest:g} a {largest:g} MiB.</translation>
        </message>
        <message>
            <source>The network setting {key} cannot be {value!r}.</source>
            <translation>El ajuste de red {key} no puede ser {value!r}.</translation>
        </message>
        <message>
            <source>The network settings cannot be used: {problems}</source>
            <translation>Los ajustes de red no se pueden usar: {problems}</translation>
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
            <translation>Los de AWS</translation>
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
        <name>NoticeBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Offline</name>
        <message>
            <source>Send when online</source>
            <translation>Enviar al reconectar</translation>
        </message>
        <message>
            <source>There is no network, so your message was not sent.</source>
            <translation>No hay red, así que su mensaje no se envió.</translation>
        </message>
    </context>
    <context>
        <name>OfflineStrip</name>
        <message>
            <source>Do not send</source>
            <translation>No enviar</translation>
        </message>
        <message numerus="yes">
            <source>No network. %n message(s) will be sent when it is back.</source>
            <translation>
                <numerusform>Sin red. Se enviará %n mensaje cuando vuelva.</numerusform>
                <numerusform>Sin red. Se enviarán %n mensajes cuando vuelva.</numerusform>
            </translation>
        </message>
        <message>
            <source>No network. Your conversations, the guide and endpoints on this computer work as always.</source>
            <translation>Sin red. Sus conversaciones, la guía y los endpoints de este equipo funcionan como siempre.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Start SageDesk again.</source>
            <translation>Inicie SageDesk de nuevo.</translation>
        </message>
        <message>
            <source>The conversation library is open only for reading.</source>
            <translation>La biblioteca de conversaciones está abierta solo para lectura.</translation>
        </message>
    </context>
    <context>
        <name>Openings</name>
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
        <name>Painting</name>
        <message>
            <source>Cut off: the model reached its token limit.</source>
            <translation>Cortada: el modelo alcanzó su límite de tokens.</translation>
        </message>
        <message>
            <source>Interrupted. What came is kept.</source>
            <translation>Interrumpida. Se conserva lo que llegó.</translation>
        </message>
        <message>
            <source>Stopped before anything came.</source>
            <translation>Detenida antes de que llegara nada.</translation>
        </message>
        <message>
            <source>Stopped. What came is kept.</source>
            <translation>Detenida. Se conserva lo que llegó.</translation>
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
            <source>Go to window</source>
            <translation>Ir a la ventana</translation>
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
        <name>ParameterFields</name>
        <message>
            <source>Not set</source>
            <translation>Sin definir</translation>
        </message>
        <message>
            <source>One on each line; a line break in one is written \n.</source>
            <translation>Una por línea; un salto de línea dentro de ella se escribe \n.</translation>
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
            <source>One on each line; a line break in one is written \n.</source>
            <translation>Una por línea; un salto de línea dentro de ella se escribe \n.</translation>
        </message>
        <message>
            <source>The container’s default</source>
            <translation>El valor del contenedor</translation>
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
        <message>
            <source>{name} must be a number, not {value!r}.</source>
            <translation>{name} debe ser un número, no {value!r}.</translation>
        </message>
        <message>
            <source>{name} must be a text or a list of texts, not {value!r}.</source>
            <translation>{name} debe ser un texto o una lista de textos, no {value!r}.</translation>
        </message>
        <message>
            <source>{name} must be a whole number, not {value!r}.</source>
            <translation>{name} debe ser un número entero, no {value!r}.</translation>
        </message>
        <message>
            <source>{name} must be an object, not {value!r}.</source>
            <translation>{name} debe ser un objeto, no {value!r}.</translation>
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
        <name>Pictures</name>
        <message>
            <source>Attach a smaller picture.</source>
            <translation>Adjunte una imagen más pequeña.</translation>
        </message>
        <message>
            <source>Open it and save it anew.</source>
            <translation>Ábrala y guárdela de nuevo.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG.</source>
            <translation>Guárdela como PNG o JPEG.</translation>
        </message>
        <message>
            <source>{name} has {megabytes} MB and cannot be made smaller here.</source>
            <translation>{name} ocupa {megabytes} MB y aquí no se puede reducir.</translation>
        </message>
        <message>
            <source>{name} has {width} × {height} pixels.</source>
            <translation>{name} tiene {width} × {height} píxeles.</translation>
        </message>
        <message>
            <source>{name} is a damaged picture.</source>
            <translation>{name} es una imagen dañada.</translation>
        </message>
    </context>
    <context>
        <name>PlainLayouts</name>
        <message>
            <source>An image that cannot be shown</source>
            <translation>Una imagen que no se puede mostrar</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Pensando…</translation>
        </message>
        <message>
            <source>Thought</source>
            <translation>Ha pensado</translation>
        </message>
        <message>
            <source>Thought for {duration}</source>
            <translation>Ha pensado {duration}</translation>
        </message>
        <message>
            <source>Tool call: {tool}</source>
            <translation>Llamada a herramienta: {tool}</translation>
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
        <name>PortalShortcut</name>
        <message>
            <source>Ask a quick question</source>
            <translation>Hacer una pregunta rápida</translation>
        </message>
        <message>
            <source>The connection to the desktop was lost.</source>
            <translation>Se perdió la conexión con el escritorio.</translation>
        </message>
        <message>
            <source>The desktop has taken the global shortcut back.</source>
            <translation>El escritorio retiró el atajo global.</translation>
        </message>
        <message>
            <source>The desktop refused a global shortcut.</source>
            <translation>El escritorio rechazó un atajo global.</translation>
        </message>
        <message>
            <source>The global shortcut was not allowed.</source>
            <translation>No se permitió el atajo global.</translation>
        </message>
    </context>
    <context>
        <name>Presets</name>
        <message>
            <source>Balanced</source>
            <translation>Equilibrado</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Creativo</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>Preciso</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Exact bytes</source>
            <translation>Bytes exactos</translation>
        </message>
        <message>
            <source>For a small sample</source>
            <translation>Para un ejemplo pequeño</translation>
        </message>
        <message>
            <source>For the conversation in the window</source>
            <translation>Para la conversación de la ventana</translation>
        </message>
        <message>
            <source>Indented JSON</source>
            <translation>JSON con sangría</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Preview of the first page</source>
            <translation>Vista previa de la primera página</translation>
        </message>
        <message>
            <source>Prompt preview</source>
            <translation>Vista previa del prompt</translation>
        </message>
        <message>
            <source>Request preview</source>
            <translation>Vista previa de la solicitud</translation>
        </message>
        <message>
            <source>Request shown as</source>
            <translation>Solicitud mostrada como</translation>
        </message>
        <message>
            <source>This container is sent messages and formats them itself.</source>
            <translation>Este contenedor recibe mensajes y les da formato él mismo.</translation>
        </message>
        <message>
            <source>{message} You are asked whether it may when you test or save the profile.</source>
            <translation>{message} Al probar o guardar el perfil se le preguntará si puede hacerlo.</translation>
        </message>
        <message>
            <source>▸ Preview</source>
            <translation>▸ Vista previa</translation>
        </message>
        <message>
            <source>▾ Preview</source>
            <translation>▾ Vista previa</translation>
        </message>
    </context>
    <context>
        <name>PreviewText</name>
        <message>
            <source>⟨{count} characters are left out here⟩</source>
            <translation>⟨aquí se omiten {count} caracteres⟩</translation>
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
        <message>
            <source>There is no endpoint profile named {wanted}.</source>
            <translation>No hay ningún perfil de endpoint llamado {wanted}.</translation>
        </message>
    </context>
    <context>
        <name>ProfileEditor</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Discard changes?</source>
            <translation>¿Descartar los cambios?</translation>
        </message>
        <message>
            <source>Discard what you changed?</source>
            <translation>¿Descartar lo que ha cambiado?</translation>
        </message>
        <message>
            <source>Edit “{name}”</source>
            <translation>Editar «{name}»</translation>
        </message>
        <message>
            <source>It was not saved.</source>
            <translation>No se ha guardado.</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Seguir editando</translation>
        </message>
        <message>
            <source>Keep for this run only</source>
            <translation>Conservar solo en esta sesión</translation>
        </message>
        <message>
            <source>New endpoint profile</source>
            <translation>Nuevo perfil de endpoint</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Some fields need your attention first.</source>
            <translation>Antes hay que revisar algunos campos.</translation>
        </message>
        <message>
            <source>The keyring may be asking you to unlock it</source>
            <translation>Puede que el llavero le esté pidiendo que lo desbloquee</translation>
        </message>
        <message>
            <source>There is a profile of this name already. Give this one another name.</source>
            <translation>Ya hay un perfil con este nombre. Dé otro nombre a este.</translation>
        </message>
    </context>
    <context>
        <name>ProfileForm</name>
        <message>
            <source>Begins every conversation, unless empty.</source>
            <translation>Empieza cada conversación, salvo que esté vacío.</translation>
        </message>
        <message>
            <source>Choose an endpoint…</source>
            <translation>Elegir un endpoint…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Development or test</source>
            <translation>Desarrollo o pruebas</translation>
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
            <source>Environment</source>
            <translation>Entorno</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Generación</translation>
        </message>
        <message>
            <source>List the endpoints of the account that the profile signs in to</source>
            <translation>Enumerar los endpoints de la cuenta en la que el perfil inicia sesión</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Only for a VPC interface endpoint, a proxy or an emulator.</source>
            <translation>Solo para un punto de conexión de interfaz de VPC, un proxy o un emulador.</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Producción</translation>
        </message>
        <message>
            <source>Production has a red band, and the first message of each run is asked about.</source>
            <translation>Producción lleva una banda roja, y se pregunta antes del primer mensaje de cada sesión.</translation>
        </message>
        <message>
            <source>Profile name</source>
            <translation>Nombre del perfil</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Prompt del sistema</translation>
        </message>
        <message>
            <source>The guide is part of SageDesk: only its system prompt can be changed.</source>
            <translation>La guía forma parte de SageDesk: solo se puede cambiar su prompt del sistema.</translation>
        </message>
        <message>
            <source>The region's own</source>
            <translation>La propia de la región</translation>
        </message>
    </context>
    <context>
        <name>ProfileManager</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete the selected profile (Del)</source>
            <translation>Eliminar el perfil seleccionado (Suprimir)</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Edit the selected profile (Enter)</source>
            <translation>Editar el perfil seleccionado (Intro)</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Endpoint profiles</source>
            <translation>Perfiles de endpoint</translation>
        </message>
        <message>
            <source>Make a copy of the selected profile and its keys</source>
            <translation>Hacer una copia del perfil seleccionado y de sus claves</translation>
        </message>
        <message>
            <source>New endpoint profile (Ctrl+N)</source>
            <translation>Nuevo perfil de endpoint (Control+N)</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Nuevo…</translation>
        </message>
        <message>
            <source>The guide is part of SageDesk</source>
            <translation>La guía forma parte de SageDesk</translation>
        </message>
        <message>
            <source>“{name}” was deleted.</source>
            <translation>Se ha eliminado «{name}».</translation>
        </message>
    </context>
    <context>
        <name>Profiles</name>
        <message>
            <source>A URL is written like https://host or http://127.0.0.1:8080.</source>
            <translation>Una URL se escribe como https://host o http://127.0.0.1:8080.</translation>
        </message>
        <message>
            <source>A folder in S3 is written like s3://bucket/folder.</source>
            <translation>Una carpeta de S3 se escribe como s3://bucket/carpeta.</translation>
        </message>
        <message>
            <source>A key has no spaces, line breaks or accented characters. Was more than the key pasted?</source>
            <translation>Una clave no tiene espacios, saltos de línea ni caracteres acentuados. ¿Se pegó algo más que la clave?</translation>
        </message>
        <message>
            <source>A profile has no {key}.</source>
            <translation>Un perfil no tiene {key}.</translation>
        </message>
        <message>
            <source>A profile is a JSON object.</source>
            <translation>Un perfil es un objeto JSON.</translation>
        </message>
        <message>
            <source>A profile signs in in a way that this SageDesk does not know: {kind}.</source>
            <translation>Un perfil inicia sesión de un modo que este SageDesk no conoce: {kind}.</translation>
        </message>
        <message>
            <source>A profile's name has at most {most} characters; this one has {count}.</source>
            <translation>El nombre de un perfil tiene como máximo {most} caracteres; este tiene {count}.</translation>
        </message>
        <message>
            <source>A profile's name is one line of visible characters.</source>
            <translation>El nombre de un perfil es una línea de caracteres visibles.</translation>
        </message>
        <message>
            <source>A profile's {key} must be a text.</source>
            <translation>En un perfil, {key} debe ser un texto.</translation>
        </message>
        <message>
            <source>A profile's {key} must be an object.</source>
            <translation>En un perfil, {key} debe ser un objeto.</translation>
        </message>
        <message>
            <source>A region is written like us-east-1 or eu-central-1.</source>
            <translation>Una región se escribe como us-east-1 o eu-central-1.</translation>
        </message>
        <message>
            <source>A role's ARN is written like arn:aws:iam::123456789012:role/name.</source>
            <translation>El ARN de un rol se escribe como arn:aws:iam::123456789012:role/nombre.</translation>
        </message>
        <message>
            <source>A session name has 2 to 64 letters, digits and characters of + = , . @ - _.</source>
            <translation>Un nombre de sesión tiene de 2 a 64 letras, cifras y caracteres de + = , . @ - _.</translation>
        </message>
        <message>
            <source>A start URL is written like https://my-company.awsapps.com/start.</source>
            <translation>Una URL de inicio se escribe como https://mi-empresa.awsapps.com/start.</translation>
        </message>
        <message>
            <source>A stop sequence cannot be empty.</source>
            <translation>Una secuencia de parada no puede estar vacía.</translation>
        </message>
        <message>
            <source>An account has twelve digits.</source>
            <translation>Una cuenta tiene doce cifras.</translation>
        </message>
        <message>
            <source>An external id has 2 to 1224 letters, digits and characters of + = , . @ : / - _.</source>
            <translation>Un ID externo tiene de 2 a 1224 letras, cifras y caracteres de + = , . @ : / - _.</translation>
        </message>
        <message>
            <source>An inference router does not take this; leave it empty.</source>
            <translation>Un enrutador de inferencia no acepta esto; déjelo vacío.</translation>
        </message>
        <message>
            <source>An inference router wants to know its target: give the target's name.</source>
            <translation>Un enrutador de inferencia exige su destino: indique el nombre del destino.</translation>
        </message>
        <message>
            <source>Another program is writing the endpoint profiles.</source>
            <translation>Otro programa está escribiendo los perfiles de endpoint.</translation>
        </message>
        <message>
            <source>Ask for at least 1 token.</source>
            <translation>Pida al menos 1 token.</translation>
        </message>
        <message>
            <source>Asynchronous requests do not take this; leave it empty.</source>
            <translation>Las solicitudes asíncronas no aceptan esto; déjelo vacío.</translation>
        </message>
        <message>
            <source>At most {most} characters are taken here; these are {count}.</source>
            <translation>Aquí se aceptan como máximo {most} caracteres; estos son {count}.</translation>
        </message>
        <message>
            <source>Check that you may read {path}.</source>
            <translation>Compruebe que puede leer {path}.</translation>
        </message>
        <message>
            <source>Check that {parent} can be written.</source>
            <translation>Compruebe que se puede escribir en {parent}.</translation>
        </message>
        <message>
            <source>Check the folder {parent}: may you write there, and is there room on the disk?</source>
            <translation>Compruebe la carpeta {parent}: ¿tiene permiso para escribir allí y queda espacio en el disco?</translation>
        </message>
        <message>
            <source>Choose an AWS profile, or another way to sign in.</source>
            <translation>Elija un perfil de AWS u otro modo de iniciar sesión.</translation>
        </message>
        <message>
            <source>Choose how requests are sent.</source>
            <translation>Elija cómo se envían las solicitudes.</translation>
        </message>
        <message>
            <source>Close other SageDesk windows and commands, then try again.</source>
            <translation>Cierre las demás ventanas y comandos de SageDesk e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Give the access key ID that belongs to the secret.</source>
            <translation>Indique el ID de clave de acceso que corresponde a la clave secreta.</translation>
        </message>
        <message>
            <source>Give the device's ARN, like arn:aws:iam::123456789012:mfa/name, or its serial number.</source>
            <translation>Indique el ARN del dispositivo, como arn:aws:iam::123456789012:mfa/nombre, o su número de serie.</translation>
        </message>
        <message>
            <source>Give the profile a name.</source>
            <translation>Dé un nombre al perfil.</translation>
        </message>
        <message>
            <source>Give the region of IAM Identity Center, like eu-west-1.</source>
            <translation>Indique la región de IAM Identity Center, como eu-west-1.</translation>
        </message>
        <message>
            <source>Give the region that the endpoint runs in, like us-east-1.</source>
            <translation>Indique la región en la que se ejecuta el endpoint, como us-east-1.</translation>
        </message>
        <message>
            <source>Give the role's name, as the portal shows it.</source>
            <translation>Indique el nombre del rol, tal como lo muestra el portal.</translation>
        </message>
        <message>
            <source>Give the secret that belongs to the access key ID.</source>
            <translation>Indique la clave secreta que corresponde al ID de clave de acceso.</translation>
        </message>
        <message>
            <source>Give the {what}, as the SageMaker console shows it.</source>
            <translation>Indique el {what}, tal como lo muestra la consola de SageMaker.</translation>
        </message>
        <message>
            <source>Give this one another name.</source>
            <translation>Dé otro nombre a este.</translation>
        </message>
        <message>
            <source>Guide (built in)</source>
            <translation>Guía (integrada)</translation>
        </message>
        <message>
            <source>If you know and trust it, allow it once. The window asks you with Retry, and when you test or save the profile; on the command line it is: sagedesk trust {spec}</source>
            <translation>Si lo conoce y confía en él, permítalo una vez. La ventana lo pregunta con Reintentar y al probar o guardar el perfil; en la línea de comandos es: sagedesk trust {spec}</translation>
        </message>
        <message>
            <source>Install a newer SageDesk. The file of the profiles was left as it is.</source>
            <translation>Instale un SageDesk más reciente. El archivo de los perfiles se dejó como estaba.</translation>
        </message>
        <message>
            <source>Install a newer SageDesk. {path} was left as it is.</source>
            <translation>Instale un SageDesk más reciente. {path} se dejó como estaba.</translation>
        </message>
        <message>
            <source>Install it where SageDesk runs. It is named as package.module:name.</source>
            <translation>Instálelo donde se ejecuta SageDesk. Se indica como paquete.modulo:nombre.</translation>
        </message>
        <message>
            <source>InvokeEndpoint takes no {name}.</source>
            <translation>InvokeEndpoint no acepta {name}.</translation>
        </message>
        <message>
            <source>Keep the keys for this run only, choose another way to sign in, or install a keyring (GNOME Keyring, KWallet or KeePassXC) and start SageDesk again.</source>
            <translation>Conserve las claves solo en esta sesión, elija otro modo de iniciar sesión o instale un llavero (GNOME Keyring, KWallet o KeePassXC) e inicie SageDesk de nuevo.</translation>
        </message>
        <message>
            <source>Keep the keys for this run only.</source>
            <translation>Conserve las claves solo en esta sesión.</translation>
        </message>
        <message>
            <source>Keys that begin with ASIA are temporary and need their session token.</source>
            <translation>Las claves que empiezan por ASIA son temporales y necesitan su token de sesión.</translation>
        </message>
        <message>
            <source>Leave user names and passwords out of the URL: keys belong in the keyring.</source>
            <translation>No ponga usuarios ni contraseñas en la URL: las claves van en el llavero.</translation>
        </message>
        <message>
            <source>Mend that file and rename it back, or create the profiles anew.</source>
            <translation>Corrija ese archivo y devuélvale su nombre, o cree los perfiles de nuevo.</translation>
        </message>
        <message>
            <source>Mend ~/.aws/config or ~/.aws/credentials, or type the profile's name.</source>
            <translation>Corrija ~/.aws/config o ~/.aws/credentials, o escriba el nombre del perfil.</translation>
        </message>
        <message>
            <source>Of the built-in guide only the system prompt can be changed.</source>
            <translation>De la guía integrada solo se puede cambiar el prompt del sistema.</translation>
        </message>
        <message>
            <source>Only another way of sending takes this; leave it empty.</source>
            <translation>Solo otro transporte acepta esto; déjelo vacío.</translation>
        </message>
        <message>
            <source>Only the built-in guide signs in with built-in keys.</source>
            <translation>Solo la guía integrada inicia sesión con claves integradas.</translation>
        </message>
        <message>
            <source>Only visible ASCII characters are taken here.</source>
            <translation>Aquí solo se aceptan caracteres ASCII visibles.</translation>
        </message>
        <message>
            <source>See whether the system's password manager opens, or keep the keys for this run only.</source>
            <translation>Compruebe si se abre el gestor de contraseñas del sistema, o conserve las claves solo en esta sesión.</translation>
        </message>
        <message>
            <source>The AWS configuration of this machine cannot be read.</source>
            <translation>No se puede leer la configuración de AWS de este equipo.</translation>
        </message>
        <message>
            <source>The OpenAI route does not take this; leave it empty.</source>
            <translation>La ruta de OpenAI no acepta esto; déjelo vacío.</translation>
        </message>
        <message>
            <source>The URL ends before “?” and “#”.</source>
            <translation>La URL termina antes de «?» y «#».</translation>
        </message>
        <message>
            <source>The built-in guide cannot be deleted.</source>
            <translation>La guía integrada no se puede eliminar.</translation>
        </message>
        <message>
            <source>The built-in guide cannot be duplicated.</source>
            <translation>La guía integrada no se puede duplicar.</translation>
        </message>
        <message>
            <source>The endpoint profiles were written by a newer SageDesk than this one.</source>
            <translation>Los perfiles de endpoint los escribió un SageDesk más reciente que este.</translation>
        </message>
        <message>
            <source>The file has no list of profiles.</source>
            <translation>El archivo no tiene una lista de perfiles.</translation>
        </message>
        <message>
            <source>The file is no JSON object with a version.</source>
            <translation>El archivo no es un objeto JSON con una versión.</translation>
        </message>
        <message>
            <source>The file of the endpoint profiles cannot be read: {reason}.</source>
            <translation>No se puede leer el archivo de los perfiles de endpoint: {reason}.</translation>
        </message>
        <message>
            <source>The file of the endpoint profiles cannot be renamed: {reason}.</source>
            <translation>No se puede cambiar el nombre del archivo de los perfiles de endpoint: {reason}.</translation>
        </message>
        <message>
            <source>The file of the endpoint profiles cannot be written: {reason}.</source>
            <translation>No se puede escribir el archivo de los perfiles de endpoint: {reason}.</translation>
        </message>
        <message>
            <source>The file of the endpoint profiles could not be read, and was kept as {kept}.</source>
            <translation>No se pudo leer el archivo de los perfiles de endpoint; se guardó como {kept}.</translation>
        </message>
        <message>
            <source>The keyring holds keys of this profile that cannot be read.</source>
            <translation>El llavero contiene claves de este perfil que no se pueden leer.</translation>
        </message>
        <message>
            <source>The keyring is locked.</source>
            <translation>El llavero está bloqueado.</translation>
        </message>
        <message>
            <source>The keyring refused.</source>
            <translation>El llavero lo rechazó.</translation>
        </message>
        <message>
            <source>The profiles are: {known}.</source>
            <translation>Los perfiles son: {known}.</translation>
        </message>
        <message>
            <source>The profiles as they were before the last change are in use now.</source>
            <translation>Ahora se usan los perfiles tal como estaban antes del último cambio.</translation>
        </message>
        <message>
            <source>The temperature is 0 or more.</source>
            <translation>La temperatura es 0 o más.</translation>
        </message>
        <message>
            <source>The {what} has at most {most} characters; this one has {count}.</source>
            <translation>El {what} tiene como máximo {most} caracteres; este tiene {count}.</translation>
        </message>
        <message>
            <source>The {what} has only letters, digits and hyphens, and begins and ends with a letter or digit.</source>
            <translation>El {what} solo tiene letras, cifras y guiones, y empieza y termina con una letra o una cifra.</translation>
        </message>
        <message>
            <source>There is a profile named “{name}” already.</source>
            <translation>Ya hay un perfil llamado «{name}».</translation>
        </message>
        <message>
            <source>There is no endpoint profile “{name}”.</source>
            <translation>No existe el perfil de endpoint «{name}».</translation>
        </message>
        <message>
            <source>This does not begin with a space.</source>
            <translation>Esto no empieza por un espacio.</translation>
        </message>
        <message>
            <source>This is an ARN. Give only the {what}: what stands after the last “/”.</source>
            <translation>Esto es un ARN. Indique solo el {what}: lo que va tras la última «/».</translation>
        </message>
        <message>
            <source>This profile names the Python code {spec}, which is not on this computer.</source>
            <translation>Este perfil nombra el código de Python {spec}, que no está en este equipo.</translation>
        </message>
        <message>
            <source>This profile wants to run the Python code {spec} from {where}.</source>
            <translation>Este perfil quiere ejecutar el código de Python {spec} de {where}.</translation>
        </message>
        <message>
            <source>This system has no keyring that keeps secrets safely.</source>
            <translation>Este sistema no tiene un llavero que guarde secretos de forma segura.</translation>
        </message>
        <message>
            <source>This system has no keyring.</source>
            <translation>Este sistema no tiene llavero.</translation>
        </message>
        <message>
            <source>Top K is 1 or more, or -1 for no limit.</source>
            <translation>Top K es 1 o más, o -1 para no poner límite.</translation>
        </message>
        <message>
            <source>Top P is more than 0 and at most 1.</source>
            <translation>Top P es mayor que 0 y como máximo 1.</translation>
        </message>
        <message>
            <source>Two profiles have the same id.</source>
            <translation>Dos perfiles tienen el mismo ID.</translation>
        </message>
        <message>
            <source>Type the keys in again.</source>
            <translation>Escriba de nuevo las claves.</translation>
        </message>
        <message>
            <source>Unlock it and try again, or keep the keys for this run only.</source>
            <translation>Desbloquéelo e inténtelo de nuevo, o conserve las claves solo en esta sesión.</translation>
        </message>
        <message>
            <source>Your agreement could not be kept.</source>
            <translation>No se pudo guardar su consentimiento.</translation>
        </message>
        <message>
            <source>container's host name</source>
            <translation>nombre de host del contenedor</translation>
        </message>
        <message>
            <source>endpoint name</source>
            <translation>nombre del endpoint</translation>
        </message>
        <message>
            <source>inference component's name</source>
            <translation>nombre del componente de inferencia</translation>
        </message>
        <message>
            <source>routing target's name</source>
            <translation>nombre del destino del enrutamiento</translation>
        </message>
        <message>
            <source>session id</source>
            <translation>ID de sesión</translation>
        </message>
        <message>
            <source>variant's name</source>
            <translation>nombre de la variante</translation>
        </message>
        <message>
            <source>{name} (copy {number})</source>
            <translation>{name} (copia {number})</translation>
        </message>
        <message>
            <source>{name} (copy)</source>
            <translation>{name} (copia)</translation>
        </message>
        <message>
            <source>{path} is no file of endpoint profiles.</source>
            <translation>{path} no es un archivo de perfiles de endpoint.</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Choose another folder.</source>
            <translation>Elija otra carpeta.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <source>Give the prompt a name.</source>
            <translation>Dé un nombre al prompt.</translation>
        </message>
        <message>
            <source>The name is empty.</source>
            <translation>El nombre está vacío.</translation>
        </message>
        <message>
            <source>There is a prompt named {name} in this folder already.</source>
            <translation>Ya hay un prompt llamado {name} en esta carpeta.</translation>
        </message>
        <message>
            <source>{file} is there already.</source>
            <translation>{file} ya existe.</translation>
        </message>
        <message>
            <source>{source} is not there.</source>
            <translation>{source} no está.</translation>
        </message>
        <message>
            <source>“{name}” can.</source>
            <translation>«{name}» sí puede serlo.</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of a file.</source>
            <translation>«{name}» no puede ser el nombre de un archivo.</translation>
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
        <name>PromptSets</name>
        <message numerus="yes">
            <source>%n tokens</source>
            <translation>
                <numerusform>%n token</numerusform>
                <numerusform>%n tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>A message of line {number} has no role that is known.</source>
            <translation>Un mensaje de la línea {number} no tiene un rol conocido.</translation>
        </message>
        <message>
            <source>A message of line {number} has no text as its “content”.</source>
            <translation>Un mensaje de la línea {number} no tiene texto como «content».</translation>
        </message>
        <message>
            <source>A message of line {number} is not an object.</source>
            <translation>Un mensaje de la línea {number} no es un objeto.</translation>
        </message>
        <message>
            <source>Check its name and your rights.</source>
            <translation>Compruebe su nombre y sus permisos.</translation>
        </message>
        <message>
            <source>Choose another name, or give --force.</source>
            <translation>Elija otro nombre, o use --force.</translation>
        </message>
        <message>
            <source>Divide it.</source>
            <translation>Divídalo.</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <source>Give each prompt an id of its own, or none.</source>
            <translation>Dé a cada prompt un ID propio, o ninguno.</translation>
        </message>
        <message>
            <source>Give it as “prompt”, or as “messages”.</source>
            <translation>Indíquelo como «prompt» o como «messages».</translation>
        </message>
        <message>
            <source>Let the name end in .jsonl, .csv or .md.</source>
            <translation>Haga que el nombre termine en .jsonl, .csv o .md.</translation>
        </message>
        <message>
            <source>Line {number} has no prompt.</source>
            <translation>La línea {number} no tiene prompt.</translation>
        </message>
        <message>
            <source>Line {number} is neither an object nor a text.</source>
            <translation>La línea {number} no es un objeto ni un texto.</translation>
        </message>
        <message>
            <source>Line {number} is not CSV: {error}.</source>
            <translation>La línea {number} no es CSV: {error}.</translation>
        </message>
        <message>
            <source>Line {number} is not JSON: {error}.</source>
            <translation>La línea {number} no es JSON: {error}.</translation>
        </message>
        <message>
            <source>Move it away, then try again.</source>
            <translation>Muévalo a otro sitio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Name the columns in the first row, as: id,prompt,expected</source>
            <translation>Ponga nombre a las columnas en la primera fila, como: id,prompt,expected</translation>
        </message>
        <message>
            <source>Put texts that contain the separator between quotation marks.</source>
            <translation>Ponga entre comillas los textos que contienen el separador.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Results cannot be written as {name}.</source>
            <translation>Los resultados no se pueden escribir como {name}.</translation>
        </message>
        <message>
            <source>Roles are system, user and assistant.</source>
            <translation>Los roles son system, user y assistant.</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>Guárdelo como UTF-8.</translation>
        </message>
        <message>
            <source>See: sagedesk run --help</source>
            <translation>Vea: sagedesk run --help</translation>
        </message>
        <message>
            <source>Something went wrong inside SageDesk: {error!r}</source>
            <translation>Ha fallado algo dentro de SageDesk: {error!r}</translation>
        </message>
        <message>
            <source>The concurrency must be 1 or more.</source>
            <translation>El número de solicitudes simultáneas debe ser 1 o más.</translation>
        </message>
        <message>
            <source>The first row names no column “prompt”.</source>
            <translation>La primera fila no nombra ninguna columna «prompt».</translation>
        </message>
        <message>
            <source>The id {id!r} stands twice in the set.</source>
            <translation>El ID {id!r} aparece dos veces en la serie.</translation>
        </message>
        <message>
            <source>The messages of line {number} do not end with one of the user's.</source>
            <translation>Los mensajes de la línea {number} no terminan con uno del usuario.</translation>
        </message>
        <message>
            <source>The row that ends in line {number} has more cells than the first row.</source>
            <translation>La fila que termina en la línea {number} tiene más celdas que la primera fila.</translation>
        </message>
        <message>
            <source>{partial} does not hold results of a run.</source>
            <translation>{partial} no contiene resultados de una ejecución.</translation>
        </message>
        <message>
            <source>{path} cannot be read.</source>
            <translation>No se puede leer {path}.</translation>
        </message>
        <message>
            <source>{path} holds no prompts.</source>
            <translation>{path} no contiene prompts.</translation>
        </message>
        <message>
            <source>{path} is larger than {most} MB.</source>
            <translation>{path} ocupa más de {most} MB.</translation>
        </message>
        <message>
            <source>{path} is not UTF-8 text.</source>
            <translation>{path} no es texto UTF-8.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} ya existe.</translation>
        </message>
        <message>
            <source>| profile | answered | failed | first token (median) | tokens a second (median) |</source>
            <translation>| perfil | respondidos | fallidos | primer token (mediana) | tokens por segundo (mediana) |</translation>
        </message>
        <message>
            <source>“messages” of line {number} is not a list.</source>
            <translation>«messages» de la línea {number} no es una lista.</translation>
        </message>
        <message>
            <source>“{name}” of line {number} is not a text.</source>
            <translation>«{name}» de la línea {number} no es un texto.</translation>
        </message>
    </context>
    <context>
        <name>PromptTree</name>
        <message>
            <source>No prompts yet. What you save is listed here.</source>
            <translation>Aún no hay prompts. Lo que guarde aparece aquí.</translation>
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
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message>
            <source>A chat template cannot call {name} objects.</source>
            <translation>Una plantilla de chat no puede llamar a objetos {name}.</translation>
        </message>
        <message>
            <source>A chat template gives text and cannot carry the image in message {number}.</source>
            <translation>Una plantilla de chat da texto y no puede llevar la imagen del mensaje {number}.</translation>
        </message>
        <message>
            <source>Change the conversation as it asks, or use another format.</source>
            <translation>Cambie la conversación como pide, o use otro formato.</translation>
        </message>
        <message>
            <source>Chat templates cannot store underscore-prefixed attributes on a namespace, but got {name!r}. Please rename the attribute.</source>
            <translation>Las plantillas de chat no pueden guardar en un namespace atributos que empiezan por guion bajo, pero se encontró {name!r}. Cambie el nombre del atributo.</translation>
        </message>
        <message>
            <source>Check that it is a chat template.</source>
            <translation>Compruebe que es una plantilla de chat.</translation>
        </message>
        <message>
            <source>Choose one of {names}.</source>
            <translation>Elija uno de {names}.</translation>
        </message>
        <message>
            <source>Correct, update or remove what it names.</source>
            <translation>Corrija, actualice o quite lo que nombra.</translation>
        </message>
        <message>
            <source>Give at least one user message.</source>
            <translation>Dé al menos un mensaje del usuario.</translation>
        </message>
        <message>
            <source>Honest templates stay far below this limit: use another one, and do not trust where it came from.</source>
            <translation>Las plantillas honestas quedan muy por debajo de este límite: use otra y no confíe en su origen.</translation>
        </message>
        <message>
            <source>In the {title} format a system message comes first; message {number} is another one.</source>
            <translation>En el formato {title}, un mensaje de sistema va al principio; el mensaje {number} es otro más.</translation>
        </message>
        <message>
            <source>In the {title} format an optional system message comes first, then user and assistant take turns; message {number} is from the {role} where one from the {expected} belongs.</source>
            <translation>En el formato {title}, un mensaje de sistema opcional va al principio y después se turnan user y assistant; el mensaje {number} es de {role} donde corresponde uno de {expected}.</translation>
        </message>
        <message>
            <source>It is code from outside SageDesk: correct or update it.</source>
            <translation>Es código ajeno a SageDesk: corríjalo o actualícelo.</translation>
        </message>
        <message>
            <source>It may need other variables or another kind of conversation.</source>
            <translation>Puede que necesite otras variables u otro tipo de conversación.</translation>
        </message>
        <message>
            <source>Look for a chat_template.jinja among the model's files.</source>
            <translation>Busque un chat_template.jinja entre los archivos del modelo.</translation>
        </message>
        <message>
            <source>Merge it into the first message or into a user message.</source>
            <translation>Inclúyalo en el primer mensaje o en un mensaje del usuario.</translation>
        </message>
        <message>
            <source>Merge or reorder the messages, or use a format that does not ask for turns, such as chatml.</source>
            <translation>Combine o reordene los mensajes, o use un formato que no exija turnos, como chatml.</translation>
        </message>
        <message>
            <source>Message {number} is neither a ChatMessage nor a dict but {kind}.</source>
            <translation>El mensaje {number} no es un ChatMessage ni un dict, sino {kind}.</translation>
        </message>
        <message>
            <source>Name a PromptFormat or a function.</source>
            <translation>Nombre un PromptFormat o una función.</translation>
        </message>
        <message>
            <source>Paste the whole template, as the model's makers published it.</source>
            <translation>Pegue la plantilla entera, tal como la publicaron los autores del modelo.</translation>
        </message>
        <message>
            <source>The chat template failed: {error}</source>
            <translation>La plantilla de chat falló: {error}</translation>
        </message>
        <message>
            <source>The chat template has a mistake in line {line}: {error}</source>
            <translation>La plantilla de chat tiene un error en la línea {line}: {error}</translation>
        </message>
        <message>
            <source>The chat template has {count:,} characters; at most {most:,} are read.</source>
            <translation>La plantilla de chat tiene {count:,} caracteres; se leen {most:,} como máximo.</translation>
        </message>
        <message>
            <source>The chat template leaves out the last message, so that the model cannot continue it.</source>
            <translation>La plantilla de chat omite el último mensaje, de modo que el modelo no puede continuarlo.</translation>
        </message>
        <message>
            <source>The chat template refuses this conversation: {error}</source>
            <translation>La plantilla de chat rechaza esta conversación: {error}</translation>
        </message>
        <message>
            <source>The chat template was stopped because it calls itself too deeply: maximum recursion depth exceeded.</source>
            <translation>Se detuvo la plantilla de chat porque se llama a sí misma con demasiada profundidad: se superó la recursión máxima.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it is too deep or too large: {error}.</source>
            <translation>Se detuvo la plantilla de chat porque es demasiado profunda o grande: {error}.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes too large a number.</source>
            <translation>Se detuvo la plantilla de chat porque forma un número demasiado grande.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes too large a text.</source>
            <translation>Se detuvo la plantilla de chat porque forma un texto demasiado grande.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes too large a value.</source>
            <translation>Se detuvo la plantilla de chat porque forma un valor demasiado grande.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes too much text.</source>
            <translation>Se detuvo la plantilla de chat porque forma demasiado texto.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes values too deep inside values.</source>
            <translation>Se detuvo la plantilla de chat porque forma valores demasiado anidados.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it rounds to too many digits.</source>
            <translation>Se detuvo la plantilla de chat porque redondea a demasiadas cifras.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it takes too long.</source>
            <translation>Se detuvo la plantilla de chat porque tarda demasiado.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it uses the codec {codec!r}, which a chat template has no use for.</source>
            <translation>Se detuvo la plantilla de chat porque usa el códec {codec!r}, que a una plantilla de chat no le sirve de nada.</translation>
        </message>
        <message>
            <source>The conversation has no messages.</source>
            <translation>La conversación no tiene mensajes.</translation>
        </message>
        <message>
            <source>The known ones are {names}.</source>
            <translation>Los conocidos son {names}.</translation>
        </message>
        <message>
            <source>The last message has no text for the model to continue.</source>
            <translation>El último mensaje no tiene texto que el modelo pueda continuar.</translation>
        </message>
        <message>
            <source>The messages or variables hold values too deep inside values.</source>
            <translation>Los mensajes o las variables contienen valores demasiado anidados.</translation>
        </message>
        <message>
            <source>The prompt format {name} failed: {error}</source>
            <translation>El formato de prompt {name} falló: {error}</translation>
        </message>
        <message>
            <source>The prompt format {name} returned no text but {kind}.</source>
            <translation>El formato de prompt {name} no devolvió texto, sino {kind}.</translation>
        </message>
        <message>
            <source>The prompt format “{name}” could not be loaded from {value}: {error}</source>
            <translation>No se pudo cargar el formato de prompt «{name}» de {value}: {error}</translation>
        </message>
        <message>
            <source>The {title} format has no place for tool calls and their results (message {number}).</source>
            <translation>El formato {title} no tiene lugar para llamadas a herramientas y sus resultados (mensaje {number}).</translation>
        </message>
        <message>
            <source>The {title} format is text only and cannot carry the image in message {number}.</source>
            <translation>El formato {title} es solo texto y no puede llevar la imagen del mensaje {number}.</translation>
        </message>
        <message>
            <source>The {title} format puts the system message into a user message, and there is none.</source>
            <translation>El formato {title} pone el mensaje de sistema en un mensaje del usuario, y no hay ninguno.</translation>
        </message>
        <message>
            <source>There is no prompt format “{name}”.</source>
            <translation>No hay ningún formato de prompt «{name}».</translation>
        </message>
        <message>
            <source>This text contains {last}, which the model may take for the end of your turn.</source>
            <translation>Este texto contiene {last}, que el modelo puede tomar por el final de su turno.</translation>
        </message>
        <message>
            <source>This text contains {names} and {last}, which the model may take for the end of your turn.</source>
            <translation>Este texto contiene {names} y {last}, que el modelo puede tomar por el final de su turno.</translation>
        </message>
        <message>
            <source>This tokenizer_config.json has no chat template named “{name}”.</source>
            <translation>Este tokenizer_config.json no tiene ninguna plantilla de chat llamada «{name}».</translation>
        </message>
        <message>
            <source>This tokenizer_config.json has no chat template, and none is beside it.</source>
            <translation>Este tokenizer_config.json no tiene plantilla de chat, ni hay ninguna a su lado.</translation>
        </message>
        <message>
            <source>This tokenizer_config.json has several chat templates and no default.</source>
            <translation>Este tokenizer_config.json tiene varias plantillas de chat y ninguna predeterminada.</translation>
        </message>
        <message>
            <source>Use an endpoint that takes chat messages, or remove the image.</source>
            <translation>Use un endpoint que acepte mensajes de chat, o quite la imagen.</translation>
        </message>
        <message>
            <source>Use the model's chat template, or an endpoint that takes chat messages.</source>
            <translation>Use la plantilla de chat del modelo, o un endpoint que acepte mensajes de chat.</translation>
        </message>
        <message>
            <source>completion_to_prompt must be the name of a prompt format, a ChatTemplate or a callable.</source>
            <translation>completion_to_prompt debe ser el nombre de un formato de prompt, un ChatTemplate o algo invocable.</translation>
        </message>
        <message>
            <source>messages_to_prompt must be the name of a prompt format, a ChatTemplate or a callable.</source>
            <translation>messages_to_prompt debe ser el nombre de un formato de prompt, un ChatTemplate o algo invocable.</translation>
        </message>
        <message>
            <source>{file} is not JSON: {error}.</source>
            <translation>{file} no es JSON: {error}.</translation>
        </message>
        <message>
            <source>{file} is not a tokenizer_config.json.</source>
            <translation>{file} no es un tokenizer_config.json.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>No se puede leer {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} has {size:,} bytes; no file with a chat template is as large.</source>
            <translation>{path} tiene {size:,} bytes; ningún archivo con una plantilla de chat es tan grande.</translation>
        </message>
        <message>
            <source>{path} is not a UTF-8 text file.</source>
            <translation>{path} no es un archivo de texto UTF-8.</translation>
        </message>
        <message>
            <source>{value} is not a prompt format.</source>
            <translation>{value} no es un formato de prompt.</translation>
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
    </context>
    <context>
        <name>QuickAsk</name>
        <message>
            <source>Quick ask is turned off.</source>
            <translation>La pregunta rápida está desactivada.</translation>
        </message>
        <message>
            <source>This desktop offers programs no global shortcut. In its own keyboard settings, bind a key to the command: {command}</source>
            <translation>Este escritorio no ofrece atajos globales a los programas. En sus ajustes de teclado, asigne una tecla al comando: {command}</translation>
        </message>
        <message>
            <source>Turn it on</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Your desktop has bound it to {keys}, and lets you change that.</source>
            <translation>Su escritorio le ha asignado {keys} y permite cambiarlo.</translation>
        </message>
        <message>
            <source>Your desktop knows it. Choose its keys in the settings of the desktop.</source>
            <translation>Su escritorio la conoce. Elija sus teclas en los ajustes del escritorio.</translation>
        </message>
    </context>
    <context>
        <name>QuickAskWindow</name>
        <message>
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <source>Ask something</source>
            <translation>Preguntar algo</translation>
        </message>
        <message>
            <source>Ask something else</source>
            <translation>Preguntar otra cosa</translation>
        </message>
        <message>
            <source>Endpoint that is asked</source>
            <translation>Endpoint al que se pregunta</translation>
        </message>
        <message>
            <source>Go on in a window (Ctrl+Enter)</source>
            <translation>Seguir en una ventana (Control+Intro)</translation>
        </message>
        <message>
            <source>Open in SageDesk</source>
            <translation>Abrir en SageDesk</translation>
        </message>
        <message>
            <source>Quick ask</source>
            <translation>Pregunta rápida</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Pregunta rápida</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
    </context>
    <context>
        <name>QuickAsking</name>
        <message>
            <source>Answering…</source>
            <translation>Respondiendo…</translation>
        </message>
    </context>
    <context>
        <name>Rendering</name>
        <message>
            <source>image</source>
            <translation>imagen</translation>
        </message>
        <message>
            <source>image at {host}</source>
            <translation>imagen en {host}</translation>
        </message>
        <message>
            <source>{alt} (image at {host})</source>
            <translation>{alt} (imagen en {host})</translation>
        </message>
    </context>
    <context>
        <name>Reopening</name>
        <message>
            <source>SageDesk speaks {language} from the next start on.</source>
            <translation>SageDesk usará {language} a partir del próximo inicio.</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>Reiniciar ahora</translation>
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
        <name>Requests</name>
        <message>
            <source>Both an AWS profile and access keys were given.</source>
            <translation>Se dieron tanto un perfil de AWS como claves de acceso.</translation>
        </message>
        <message>
            <source>Choose the container format openai-chat, or another transport.</source>
            <translation>Elija el formato del contenedor openai-chat, u otro transporte.</translation>
        </message>
        <message>
            <source>Give profile_name or the keys, so that it is clear which of them signs.</source>
            <translation>Indique profile_name o las claves, para que quede claro cuál de ellos firma.</translation>
        </message>
        <message>
            <source>Give the name of the SageMaker endpoint.</source>
            <translation>Indique el nombre del endpoint de SageMaker.</translation>
        </message>
        <message>
            <source>Give the region that the endpoint runs in, for example us-east-1.</source>
            <translation>Indique la región en la que se ejecuta el endpoint, por ejemplo us-east-1.</translation>
        </message>
        <message>
            <source>Give {missing} too.</source>
            <translation>Indique también {missing}.</translation>
        </message>
        <message>
            <source>Missing required argument: endpoint_name.</source>
            <translation>Falta un argumento obligatorio: endpoint_name.</translation>
        </message>
        <message>
            <source>No AWS region is set.</source>
            <translation>No hay definida ninguna región de AWS.</translation>
        </message>
        <message>
            <source>Nothing had come before. Try again.</source>
            <translation>Antes no había llegado nada. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>The OpenAI route takes chat messages, and the container format {name} sends text.</source>
            <translation>La ruta de OpenAI acepta mensajes de chat, y el formato del contenedor {name} envía texto.</translation>
        </message>
        <message>
            <source>The access keys are half set.</source>
            <translation>Las claves de acceso están a medias.</translation>
        </message>
        <message>
            <source>There are {known}.</source>
            <translation>Hay {known}.</translation>
        </message>
        <message>
            <source>There is no transport {given!r}.</source>
            <translation>No hay ningún transporte {given!r}.</translation>
        </message>
        <message>
            <source>timeout must be positive, and max_retries 0 or more.</source>
            <translation>timeout debe ser positivo, y max_retries, 0 o más.</translation>
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
            <source>Esc&amp;ape and send</source>
            <translation>E&amp;scapar y enviar</translation>
        </message>
        <message>
            <source>Nothing was sent: you did not allow the Python code of “{name}”.</source>
            <translation>No se ha enviado nada: no permitió el código de Python de «{name}».</translation>
        </message>
        <message>
            <source>Send as it &amp;is</source>
            <translation>Enviar &amp;tal cual</translation>
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
            <source>A small window above all others for a quick question, by the tray or the command: sagedesk ask-window</source>
            <translation>Una ventana pequeña sobre todas las demás para una pregunta rápida, desde la bandeja o con el comando: sagedesk ask-window</translation>
        </message>
        <message>
            <source>A word may be of any of them. None: that of the system.</source>
            <translation>Una palabra puede ser de cualquiera de ellos. Ninguno: el del sistema.</translation>
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
            <source>All of its text</source>
            <translation>Todo su texto</translation>
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
            <source>Asks your desktop for a key that brings quick ask in every program.</source>
            <translation>Pide a su escritorio una tecla que abra la pregunta rápida en cualquier programa.</translation>
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
            <source>Check spelling</source>
            <translation>Revisar la ortografía</translation>
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
            <source>Key for quick ask</source>
            <translation>Tecla para la pregunta rápida</translation>
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
            <source>Languages of spelling</source>
            <translation>Idiomas de la ortografía</translation>
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
            <source>Make it a heading, [{section}].</source>
            <translation>Conviértalo en un encabezado, [{section}].</translation>
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
            <source>Open the windows again</source>
            <translation>Volver a abrir las ventanas</translation>
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
            <source>Quick ask</source>
            <translation>Pregunta rápida</translation>
        </message>
        <message>
            <source>Reading out</source>
            <translation>Lectura en voz alta</translation>
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
            <source>That it is complete</source>
            <translation>Que está completa</translation>
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
            <source>The next start brings back the windows that were open, each where it stood.</source>
            <translation>El próximo inicio recupera las ventanas que estaban abiertas, cada una en su sitio.</translation>
        </message>
        <message>
            <source>The settings could not be saved: {reason}.</source>
            <translation>No se pudo guardar la configuración: {reason}.</translation>
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
            <source>They are in force until SageDesk is closed. See to {path}.</source>
            <translation>Está en vigor hasta que se cierre SageDesk. Revise {path}.</translation>
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
            <translation>Los de AWS</translation>
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
            <source>Underlines misspelt words in the message that you write, by this computer’s dictionaries.</source>
            <translation>Subraya las palabras mal escritas del mensaje que escribe, con los diccionarios de este equipo.</translation>
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
            <source>What a screen reader says of a reply once it is there.</source>
            <translation>Lo que un lector de pantalla dice de una respuesta cuando ya está.</translation>
        </message>
        <message>
            <source>Which endpoint gave a reply, its tokens, the time to the first one, and how fast it came.</source>
            <translation>Qué endpoint dio la respuesta, sus tokens, el tiempo hasta el primero y la velocidad.</translation>
        </message>
        <message>
            <source>Which replies are told by a notification while the window is not in front.</source>
            <translation>De qué respuestas se avisa con una notificación mientras la ventana no está delante.</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>Ventanas</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escritura</translation>
        </message>
        <message>
            <source>a number from {least:g} to {most:g}</source>
            <translation>un número de {least:g} a {most:g}</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>una tabla</translation>
        </message>
        <message>
            <source>a table of generation parameters for each name</source>
            <translation>una tabla de parámetros de generación por cada nombre</translation>
        </message>
        <message>
            <source>a table of generation parameters, as temperature or top_p</source>
            <translation>una tabla de parámetros de generación, como temperature o top_p</translation>
        </message>
        <message>
            <source>a table of texts, or of lists of texts; an empty text for none</source>
            <translation>una tabla de textos, o de listas de textos; un texto vacío para ninguno</translation>
        </message>
        <message>
            <source>a text of one line, in quotes</source>
            <translation>un texto de una línea, entre comillas</translation>
        </message>
        <message>
            <source>a whole number from {least:g} to {most:g}</source>
            <translation>un número entero de {least:g} a {most:g}</translation>
        </message>
        <message>
            <source>one of {options}</source>
            <translation>uno de {options}</translation>
        </message>
        <message>
            <source>the name of a font, in quotes; empty for the system’s</source>
            <translation>el nombre de un tipo de letra, entre comillas; vacío para el del sistema</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true o false</translation>
        </message>
        <message>
            <source>{file} is not valid TOML: {error}. The default settings are used until it is mended; if you change a setting before that, the file is kept beside the new one.</source>
            <translation>{file} no es TOML válido: {error}. Se usan los valores predeterminados hasta que se corrija; si antes cambia un ajuste, el archivo se conserva junto al nuevo.</translation>
        </message>
        <message>
            <source>{file}: there is no setting {key}. It is left as it is.</source>
            <translation>{file}: no existe el ajuste {key}. Se deja como está.</translation>
        </message>
        <message>
            <source>{file}: {key} cannot be used. {why}</source>
            <translation>{file}: no se puede usar {key}. {why}</translation>
        </message>
        <message>
            <source>{file}: {key} is {value}, but it must be {expected}. The default, {default}, is used until it is mended.</source>
            <translation>{file}: {key} es {value}, pero debe ser {expected}. Se usa el valor predeterminado, {default}, hasta que se corrija.</translation>
        </message>
        <message>
            <source>{key} could not be saved, because {section} stands in settings.toml as {value}.</source>
            <translation>No se pudo guardar {key}, porque {section} figura en settings.toml como {value}.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error}). The default settings are used until it can.</source>
            <translation>No se puede leer {path} ({error}). Se usan los valores predeterminados hasta que se pueda.</translation>
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
            <source>Clear the shortcut</source>
            <translation>Borrar el atajo</translation>
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
        <name>SiblingSwitch</name>
        <message>
            <source>Next version</source>
            <translation>Versión siguiente</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>Versión anterior</translation>
        </message>
        <message>
            <source>Version {number} of {count}</source>
            <translation>Versión {number} de {count}</translation>
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
            <source>branched</source>
            <translation>bifurcada</translation>
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
            <translation>Sin iniciar sesión: solo echar un vistazo</translation>
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
            <source>Expired.</source>
            <translation>Caducada.</translation>
        </message>
        <message>
            <source>No end is known.</source>
            <translation>No se conoce su fin.</translation>
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
            <source>Until {time}, {left}.</source>
            <translation>Hasta {time}, {left}.</translation>
        </message>
        <message>
            <source>Until {time}.</source>
            <translation>Hasta {time}.</translation>
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
        <name>Speakers</name>
        <message>
            <source>Assistant</source>
            <translation>Asistente</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Herramienta</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>It passes until SageDesk is closed. See to {file}.</source>
            <translation>Se da por buena hasta que se cierre SageDesk. Revise {file}.</translation>
        </message>
        <message>
            <source>This computer has no dictionaries. On Debian and Ubuntu they are packages such as hunspell-en-us and hunspell-de-de.</source>
            <translation>Este equipo no tiene diccionarios. En Debian y Ubuntu son paquetes como hunspell-en-us y hunspell-es.</translation>
        </message>
        <message>
            <source>This computer has no dictionary for: {languages}. Choose another language, or install one.</source>
            <translation>Este equipo no tiene diccionario para: {languages}. Elija otro idioma o instale uno.</translation>
        </message>
        <message>
            <source>This computer has no spell-checker. SageDesk uses Enchant: the package libenchant-2-2 on Debian and Ubuntu, enchant2 on Fedora, enchant in Homebrew.</source>
            <translation>Este equipo no tiene corrector ortográfico. SageDesk usa Enchant: el paquete libenchant-2-2 en Debian y Ubuntu, enchant2 en Fedora, enchant en Homebrew.</translation>
        </message>
        <message>
            <source>“{word}” could not be added to your dictionary: {why}.</source>
            <translation>No se pudo añadir «{word}» a su diccionario: {why}.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMarks</name>
        <message>
            <source>Misspelt: {word}</source>
            <translation>Mal escrita: {word}</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Add to dictionary</source>
            <translation>Añadir al diccionario</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignorar</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Sin sugerencias</translation>
        </message>
        <message>
            <source>Spelling settings…</source>
            <translation>Ajustes de ortografía…</translation>
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
        <name>Talking</name>
        <message>
            <source>Choose an endpoint profile first. The one of this conversation is gone.</source>
            <translation>Elija primero un perfil de endpoint. El de esta conversación ya no existe.</translation>
        </message>
    </context>
    <context>
        <name>TemplateFields</name>
        <message>
            <source>A .jinja file, or a tokenizer_config.json, which brings the special tokens along</source>
            <translation>Un archivo .jinja, o un tokenizer_config.json, que trae también los tokens especiales</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>Plantilla de chat</translation>
        </message>
        <message>
            <source>Chat templates (*.jinja *.jinja2 *.j2 *.json)</source>
            <translation>Plantillas de chat (*.jinja *.jinja2 *.j2 *.json)</translation>
        </message>
        <message>
            <source>Open a chat template</source>
            <translation>Abrir una plantilla de chat</translation>
        </message>
        <message>
            <source>Open file…</source>
            <translation>Abrir archivo…</translation>
        </message>
        <message>
            <source>Paste the chat template that the model was published with, or open its file.</source>
            <translation>Pegue la plantilla de chat con la que se publicó el modelo, o abra su archivo.</translation>
        </message>
        <message>
            <source>Special tokens and options, each on a line as bos_token = &lt;s&gt;, or a JSON object.</source>
            <translation>Tokens especiales y opciones, uno por línea como bos_token = &lt;s&gt;, o un objeto JSON.</translation>
        </message>
        <message>
            <source>Template of the file</source>
            <translation>Plantilla del archivo</translation>
        </message>
        <message>
            <source>Template variables</source>
            <translation>Variables de la plantilla</translation>
        </message>
        <message>
            <source>The file has several templates</source>
            <translation>El archivo tiene varias plantillas</translation>
        </message>
    </context>
    <context>
        <name>TemplateFile</name>
        <message>
            <source>Choose the model's chat_template.jinja or tokenizer_config.json.</source>
            <translation>Elija el chat_template.jinja o el tokenizer_config.json del modelo.</translation>
        </message>
        <message>
            <source>The chat template of {name} has {longest} characters; at most {most} are read.</source>
            <translation>La plantilla de chat de {name} tiene {longest} caracteres; se leen {most} como máximo.</translation>
        </message>
    </context>
    <context>
        <name>TemplateVariables</name>
        <message>
            <source>Line {number} is not written like bos_token = &lt;s&gt;.</source>
            <translation>La línea {number} no tiene la forma bos_token = &lt;s&gt;.</translation>
        </message>
        <message>
            <source>This begins as a JSON object, but is none: {error}.</source>
            <translation>Esto empieza como un objeto JSON, pero no lo es: {error}.</translation>
        </message>
        <message>
            <source>This is no JSON object.</source>
            <translation>Esto no es un objeto JSON.</translation>
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
        <name>TextWindow</name>
        <message>
            <source>Message as text</source>
            <translation>Mensaje como texto</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>AWS does not allow {action} on {location}.</source>
            <translation>AWS no permite {action} en {location}.</translation>
        </message>
        <message>
            <source>An asynchronous endpoint does not stream.</source>
            <translation>Un endpoint asíncrono no transmite.</translation>
        </message>
        <message>
            <source>An asynchronous endpoint's replies come through S3: your user or role needs s3:GetObject and s3:ListBucket on its output bucket, and s3:PutObject where large requests are uploaded.</source>
            <translation>Las respuestas de un endpoint asíncrono llegan por S3: su usuario o rol necesita s3:GetObject y s3:ListBucket en su bucket de salida, y s3:PutObject donde se suben las solicitudes grandes.</translation>
        </message>
        <message>
            <source>An inference router does not stream.</source>
            <translation>Un enrutador de inferencia no transmite.</translation>
        </message>
        <message>
            <source>An inference router wants to know the routing target.</source>
            <translation>Un enrutador de inferencia exige el destino del enrutamiento.</translation>
        </message>
        <message>
            <source>Check the S3 folder for large requests in the endpoint's profile.</source>
            <translation>Compruebe la carpeta de S3 para solicitudes grandes en el perfil del endpoint.</translation>
        </message>
        <message>
            <source>Choose an AWS profile, enter access keys, or sign in with the AWS CLI.</source>
            <translation>Elija un perfil de AWS, introduzca claves de acceso o inicie sesión con la AWS CLI.</translation>
        </message>
        <message>
            <source>Clear the session id in the endpoint's profile, or enable stateful sessions in the container.</source>
            <translation>Vacíe el ID de sesión en el perfil del endpoint, o active las sesiones con estado en el contenedor.</translation>
        </message>
        <message>
            <source>If the endpoint is asynchronous, choose the transport “async” in its profile.</source>
            <translation>Si el endpoint es asíncrono, elija el transporte «async» en su perfil.</translation>
        </message>
        <message>
            <source>Install a newer boto3 (1.44.5 has them), or choose another transport.</source>
            <translation>Instale un boto3 más reciente (la 1.44.5 los tiene), o elija otro transporte.</translation>
        </message>
        <message>
            <source>It may still come, and will then be in {output}.</source>
            <translation>Puede que aún llegue; entonces estará en {output}.</translation>
        </message>
        <message>
            <source>No AWS credentials were found.</source>
            <translation>No se encontraron credenciales de AWS.</translation>
        </message>
        <message numerus="yes">
            <source>No reply of {name} was there after %n minutes.</source>
            <translation>
                <numerusform>Tras %n minuto no había ninguna respuesta de {name}.</numerusform>
                <numerusform>Tras %n minutos no había ninguna respuesta de {name}.</numerusform>
            </translation>
        </message>
        <message>
            <source>S3 gets too many requests at the moment.</source>
            <translation>S3 recibe demasiadas solicitudes en este momento.</translation>
        </message>
        <message>
            <source>SageMaker took the request, but did not say where the reply will be.</source>
            <translation>SageMaker aceptó la solicitud, pero no dijo dónde estará la respuesta.</translation>
        </message>
        <message>
            <source>Set the S3 folder for large requests in the endpoint's profile, or shorten the conversation.</source>
            <translation>Indique la carpeta de S3 para solicitudes grandes en el perfil del endpoint, o acorte la conversación.</translation>
        </message>
        <message>
            <source>Set the routing target in the endpoint's profile.</source>
            <translation>Indique el destino del enrutamiento en el perfil del endpoint.</translation>
        </message>
        <message>
            <source>Shorten the conversation, or send fewer or smaller images. Where your account allows more, raise the largest request in the network settings.</source>
            <translation>Acorte la conversación, o envíe menos imágenes o más pequeñas. Si su cuenta permite más, aumente la solicitud máxima en los ajustes de red.</translation>
        </message>
        <message>
            <source>The OpenAI route needs two permissions: sagemaker:InvokeEndpoint on the endpoint, and sagemaker:CallWithBearerToken on *.</source>
            <translation>La ruta de OpenAI necesita dos permisos: sagemaker:InvokeEndpoint en el endpoint y sagemaker:CallWithBearerToken en *.</translation>
        </message>
        <message>
            <source>The asynchronous request failed: {words}</source>
            <translation>La solicitud asíncrona falló: {words}</translation>
        </message>
        <message>
            <source>The botocore that is installed does not know inference routers.</source>
            <translation>El botocore instalado no conoce los enrutadores de inferencia.</translation>
        </message>
        <message>
            <source>The container makes no sessions.</source>
            <translation>El contenedor no crea sesiones.</translation>
        </message>
        <message>
            <source>The endpoint's CloudWatch log has more.</source>
            <translation>El registro de CloudWatch del endpoint dice más.</translation>
        </message>
        <message>
            <source>The endpoint's configuration needs an S3 output path.</source>
            <translation>La configuración del endpoint necesita una ruta de salida de S3.</translation>
        </message>
        <message>
            <source>The reply will be in {output}. {hint}</source>
            <translation>La respuesta estará en {output}. {hint}</translation>
        </message>
        <message>
            <source>The request cannot be made: {error}.</source>
            <translation>La solicitud no se puede hacer: {error}.</translation>
        </message>
        <message>
            <source>The request has {count:,} bytes, and at most {most:,} go to an asynchronous endpoint directly.</source>
            <translation>La solicitud tiene {count:,} bytes, y a un endpoint asíncrono van directamente {most:,} como máximo.</translation>
        </message>
        <message>
            <source>The request is being uploaded to S3.</source>
            <translation>La solicitud se está subiendo a S3.</translation>
        </message>
        <message>
            <source>The request is in the endpoint's queue. The reply comes at once, through S3.</source>
            <translation>La solicitud está en la cola del endpoint. La respuesta llega de una vez, por S3.</translation>
        </message>
        <message>
            <source>The request is {size:.1f} MiB; at most {most:g} MiB are sent.</source>
            <translation>La solicitud ocupa {size:.1f} MiB; se envían {most:g} MiB como máximo.</translation>
        </message>
        <message>
            <source>The request was taken, but its reply cannot be fetched: {message}</source>
            <translation>La solicitud se aceptó, pero no se puede obtener su respuesta: {message}</translation>
        </message>
        <message>
            <source>There is no bucket {name}.</source>
            <translation>No hay ningún bucket {name}.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Inténtelo de nuevo.</translation>
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
            <source>Message of “{title}”</source>
            <translation>Mensaje de «{title}»</translation>
        </message>
        <message numerus="yes">
            <source>Message of “{title}” and those below, %n in all</source>
            <translation>
                <numerusform>Mensaje de «{title}» y los que siguen, %n en total</numerusform>
                <numerusform>Mensaje de «{title}» y los que siguen, %n en total</numerusform>
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
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <source>Quick ask</source>
            <translation>Pregunta rápida</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
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
        <name>Waiting</name>
        <message numerus="yes">
            <source>It was waited for, %n minutes. Look at its state, or try again later.</source>
            <translation>
                <numerusform>Se esperó %n minuto. Compruebe su estado, o inténtelo más tarde.</numerusform>
                <numerusform>Se esperaron %n minutos. Compruebe su estado, o inténtelo más tarde.</numerusform>
            </translation>
        </message>
        <message>
            <source>SageMaker is not available at the moment.</source>
            <translation>SageMaker no está disponible en este momento.</translation>
        </message>
        <message>
            <source>The endpoint could neither be updated nor put back to what it was.</source>
            <translation>El endpoint no se pudo actualizar ni devolver a como estaba.</translation>
        </message>
        <message>
            <source>The endpoint does not stream: the reply comes at once.</source>
            <translation>El endpoint no transmite: la respuesta llega de una vez.</translation>
        </message>
        <message>
            <source>The endpoint failed to start.</source>
            <translation>El endpoint no pudo arrancar.</translation>
        </message>
        <message>
            <source>The endpoint gets too many requests. Waiting for a turn.</source>
            <translation>El endpoint recibe demasiadas solicitudes. Esperando turno.</translation>
        </message>
        <message>
            <source>The endpoint goes back to what it was, because its update failed.</source>
            <translation>El endpoint vuelve a como estaba, porque su actualización falló.</translation>
        </message>
        <message>
            <source>The endpoint has just come into service.</source>
            <translation>El endpoint acaba de entrar en servicio.</translation>
        </message>
        <message>
            <source>The endpoint is being created. This takes some minutes.</source>
            <translation>El endpoint se está creando. Esto tarda unos minutos.</translation>
        </message>
        <message>
            <source>The endpoint is being deleted.</source>
            <translation>El endpoint se está eliminando.</translation>
        </message>
        <message>
            <source>The endpoint is being maintained by SageMaker.</source>
            <translation>SageMaker está haciendo mantenimiento del endpoint.</translation>
        </message>
        <message>
            <source>The endpoint is being updated.</source>
            <translation>El endpoint se está actualizando.</translation>
        </message>
        <message>
            <source>The endpoint is in service.</source>
            <translation>El endpoint está en servicio.</translation>
        </message>
        <message>
            <source>The endpoint is in the state {state}.</source>
            <translation>El endpoint está en el estado {state}.</translation>
        </message>
        <message>
            <source>The endpoint is out of service and cannot answer.</source>
            <translation>El endpoint está fuera de servicio y no puede responder.</translation>
        </message>
        <message>
            <source>The endpoint's state is not known.</source>
            <translation>No se conoce el estado del endpoint.</translation>
        </message>
        <message>
            <source>The inference component could neither be updated nor put back to what it was.</source>
            <translation>El componente de inferencia no se pudo actualizar ni devolver a como estaba.</translation>
        </message>
        <message>
            <source>The inference component failed to start.</source>
            <translation>El componente de inferencia no pudo arrancar.</translation>
        </message>
        <message>
            <source>The inference component goes back to what it was, because its update failed.</source>
            <translation>El componente de inferencia vuelve a como estaba, porque su actualización falló.</translation>
        </message>
        <message>
            <source>The inference component is being created. This takes some minutes.</source>
            <translation>El componente de inferencia se está creando. Esto tarda unos minutos.</translation>
        </message>
        <message>
            <source>The inference component is being deleted.</source>
            <translation>El componente de inferencia se está eliminando.</translation>
        </message>
        <message>
            <source>The inference component is being maintained by SageMaker.</source>
            <translation>SageMaker está haciendo mantenimiento del componente de inferencia.</translation>
        </message>
        <message>
            <source>The inference component is being updated.</source>
            <translation>El componente de inferencia se está actualizando.</translation>
        </message>
        <message>
            <source>The inference component is in service.</source>
            <translation>El componente de inferencia está en servicio.</translation>
        </message>
        <message>
            <source>The inference component is in the state {state}.</source>
            <translation>El componente de inferencia está en el estado {state}.</translation>
        </message>
        <message>
            <source>The inference component is out of service and cannot answer.</source>
            <translation>El componente de inferencia está fuera de servicio y no puede responder.</translation>
        </message>
        <message>
            <source>The inference component's state is not known.</source>
            <translation>No se conoce el estado del componente de inferencia.</translation>
        </message>
        <message>
            <source>The model is being loaded. This takes up to a few minutes.</source>
            <translation>El modelo se está cargando. Esto tarda hasta unos minutos.</translation>
        </message>
        <message>
            <source>The model is scaled to zero and is waking up. This takes some minutes.</source>
            <translation>El modelo está escalado a cero y se está despertando. Esto tarda unos minutos.</translation>
        </message>
        <message>
            <source>Waiting {time} of at most {longest}.</source>
            <translation>Esperando: {time} de un máximo de {longest}.</translation>
        </message>
        <message>
            <source>Waiting {time}.</source>
            <translation>Esperando: {time}.</translation>
        </message>
        <message>
            <source>{sentence} SageMaker says: {failure}</source>
            <translation>{sentence} SageMaker dice: {failure}</translation>
        </message>
        <message>
            <source>{sentence} Your message is sent when you have signed in again.</source>
            <translation>{sentence} Su mensaje se enviará cuando vuelva a iniciar sesión.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Ask the guide</source>
            <translation>Preguntar a la guía</translation>
        </message>
        <message>
            <source>Choose an endpoint</source>
            <translation>Elegir un endpoint</translation>
        </message>
        <message>
            <source>Explain what a transformer model does, in three sentences.</source>
            <translation>Explica en tres frases qué hace un modelo transformer.</translation>
        </message>
        <message>
            <source>How do I add an endpoint?</source>
            <translation>¿Cómo añado un endpoint?</translation>
        </message>
        <message>
            <source>How do I export a conversation?</source>
            <translation>¿Cómo exporto una conversación?</translation>
        </message>
        <message>
            <source>How do I sign in to AWS?</source>
            <translation>¿Cómo inicio sesión en AWS?</translation>
        </message>
        <message>
            <source>It runs on this computer and answers about SageDesk. Your own endpoint is added under Profiles.</source>
            <translation>Se ejecuta en este equipo y responde sobre SageDesk. Su propio endpoint se añade en Perfiles.</translation>
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
            <source>Set up an endpoint…</source>
            <translation>Configurar un endpoint…</translation>
        </message>
        <message>
            <source>The profile of this conversation is no longer there. Choose another one above.</source>
            <translation>El perfil de esta conversación ya no existe. Elija otro arriba.</translation>
        </message>
        <message>
            <source>What can the command line do?</source>
            <translation>¿Qué puede hacer la línea de comandos?</translation>
        </message>
        <message>
            <source>What can you help me with?</source>
            <translation>¿En qué me puedes ayudar?</translation>
        </message>
        <message>
            <source>Write a Python function that merges two sorted lists.</source>
            <translation>Escribe una función de Python que combine dos listas ordenadas.</translation>
        </message>
    </context>
    <context>
        <name>WhoAmI</name>
        <message>
            <source>Account {account}, {arn}, region {region}</source>
            <translation>Cuenta {account}, {arn}, región {region}</translation>
        </message>
        <message>
            <source>Ask AWS who signs the requests</source>
            <translation>Preguntar a AWS quién firma las solicitudes</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Sin sesión iniciada</translation>
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
            <source>Who am I?</source>
            <translation>¿Quién soy?</translation>
        </message>
    </context>
    <context>
        <name>Worker</name>
        <message>
            <source>It may be cut off. Try again if something is missing.</source>
            <translation>Puede que esté cortada. Inténtelo de nuevo si falta algo.</translation>
        </message>
        <message>
            <source>Please report it, with the details.</source>
            <translation>Le rogamos que informe de ello, con los detalles.</translation>
        </message>
        <message>
            <source>Something went wrong inside SageDesk.</source>
            <translation>Ha fallado algo dentro de SageDesk.</translation>
        </message>
        <message>
            <source>The reply ended without saying that it was complete.</source>
            <translation>La respuesta terminó sin decir que estaba completa.</translation>
        </message>
    </context>
</TS>
