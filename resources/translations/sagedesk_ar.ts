<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About SageDesk</source>
            <translation>حول SageDesk</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copy versions</source>
            <translation>نسخ معلومات الإصدارات</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>الترخيص</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>المكوّن</translation>
        </message>
        <message>
            <source>Talks to the language models that you run on Amazon SageMaker. It sends nothing anywhere but to the endpoints that you choose: no telemetry.</source>
            <translation>برنامج يتحدّث إلى النماذج اللغوية التي تشغّلها على Amazon SageMaker. لا يرسل شيئًا إلا إلى نقاط النهاية التي تختارها: لا جمع لبيانات الاستخدام.</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>نصّ الترخيص</translation>
        </message>
        <message>
            <source>The icon of SageDesk</source>
            <translation>أيقونة SageDesk</translation>
        </message>
        <message>
            <source>This part brings no text of its licence.</source>
            <translation>لا يأتي هذا المكوّن بنصّ ترخيصه.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>What SageDesk is made of</source>
            <translation>مكوّنات SageDesk</translation>
        </message>
    </context>
    <context>
        <name>Accessibility</name>
        <message>
            <source>The assistant is replying.</source>
            <translation>المساعد يردّ.</translation>
        </message>
    </context>
    <context>
        <name>AccessibleList</name>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>The reply is complete.</source>
            <translation>اكتمل الرد.</translation>
        </message>
        <message>
            <source>The reply was cut off at the token limit.</source>
            <translation>قُطع الرد عند حد الرموز.</translation>
        </message>
        <message>
            <source>The reply was interrupted.</source>
            <translation>انقطع الرد.</translation>
        </message>
        <message>
            <source>The reply was stopped.</source>
            <translation>أُوقف الرد.</translation>
        </message>
    </context>
    <context>
        <name>AccessibleParts</name>
        <message>
            <source>Code</source>
            <translation>شيفرة</translation>
        </message>
        <message>
            <source>Heading of level {level}</source>
            <translation>عنوان من المستوى {level}</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>جدول</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Conversation</source>
            <translation>الم&amp;حادثة</translation>
        </message>
        <message>
            <source>&amp;Endpoint</source>
            <translation>&amp;نقطة النهاية</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>ان&amp;تقال</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <source>&amp;Reply</source>
            <translation>ال&amp;رد</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>ن&amp;افذة</translation>
        </message>
        <message>
            <source>About SageDesk</source>
            <translation>حول SageDesk</translation>
        </message>
        <message>
            <source>Archive or take out</source>
            <translation>أرشفة أو إخراج من الأرشيف</translation>
        </message>
        <message>
            <source>Ask the guide</source>
            <translation>سؤال الدليل</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>نسخ احتياطي الآن</translation>
        </message>
        <message>
            <source>Begin a new line</source>
            <translation>بدء سطر جديد</translation>
        </message>
        <message>
            <source>Check for damage</source>
            <translation>فحص التلف</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>إغلاق النافذة</translation>
        </message>
        <message>
            <source>Colour…</source>
            <translation>اللون…</translation>
        </message>
        <message>
            <source>Command palette…</source>
            <translation>لوحة الأوامر…</translation>
        </message>
        <message>
            <source>Compare endpoints…</source>
            <translation>مقارنة نقاط النهاية…</translation>
        </message>
        <message>
            <source>Conversation in the list</source>
            <translation>محادثة في القائمة</translation>
        </message>
        <message>
            <source>Conversation {place}</source>
            <translation>المحادثة {place}</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>نسخ الرابط</translation>
        </message>
        <message>
            <source>Copy the last code</source>
            <translation>نسخ آخر شيفرة</translation>
        </message>
        <message>
            <source>Copy the last reply</source>
            <translation>نسخ آخر رد</translation>
        </message>
        <message>
            <source>Copy what is selected</source>
            <translation>نسخ المحدَّد</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Edit profile…</source>
            <translation>تحرير ملف التعريف…</translation>
        </message>
        <message>
            <source>Edit the last message, in the empty field</source>
            <translation>تحرير آخر رسالة، والحقل فارغ</translation>
        </message>
        <message>
            <source>Endpoint details…</source>
            <translation>تفاصيل نقطة النهاية…</translation>
        </message>
        <message>
            <source>Endpoint figures…</source>
            <translation>إحصاءات نقطة النهاية…</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>في كل مكان</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Find endpoint…</source>
            <translation>البحث عن نقطة نهاية…</translation>
        </message>
        <message>
            <source>Find in conversation…</source>
            <translation>البحث في المحادثة…</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>البحث عن التالي</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>البحث عن السابق</translation>
        </message>
        <message>
            <source>Font…</source>
            <translation>الخط…</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>In the conversation</source>
            <translation>في المحادثة</translation>
        </message>
        <message>
            <source>In the list of conversations</source>
            <translation>في قائمة المحادثات</translation>
        </message>
        <message>
            <source>Inspect the last reply…</source>
            <translation>فحص آخر رد…</translation>
        </message>
        <message>
            <source>Keep the message that is edited, without an answer</source>
            <translation>حفظ الرسالة المحرَّرة من دون رد</translation>
        </message>
        <message>
            <source>Keyboard shortcuts…</source>
            <translation>اختصارات لوحة المفاتيح…</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>تكبير النص</translation>
        </message>
        <message>
            <source>Leave the message that is edited</source>
            <translation>ترك تحرير الرسالة</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>المكتبة</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>مثل النظام</translation>
        </message>
        <message>
            <source>Make compact</source>
            <translation>ضغط المكتبة</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>نقل إلى مجلد…</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>محادثة جديدة</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>مجلد جديد</translation>
        </message>
        <message>
            <source>New profile…</source>
            <translation>ملف تعريف جديد…</translation>
        </message>
        <message>
            <source>New window</source>
            <translation>نافذة جديدة</translation>
        </message>
        <message>
            <source>Newer version…</source>
            <translation>إصدار أحدث…</translation>
        </message>
        <message>
            <source>Next conversation</source>
            <translation>المحادثة التالية</translation>
        </message>
        <message>
            <source>Next window</source>
            <translation>النافذة التالية</translation>
        </message>
        <message>
            <source>Normal text</source>
            <translation>حجم النص العادي</translation>
        </message>
        <message>
            <source>Open in its own window</source>
            <translation>فتح في نافذة مستقلة</translation>
        </message>
        <message>
            <source>Open the context menu, as the menu key does</source>
            <translation>فتح قائمة السياق، كما يفعل مفتاح القائمة</translation>
        </message>
        <message>
            <source>Open the message as text</source>
            <translation>فتح الرسالة نصًّا</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>Pin or unpin</source>
            <translation>تثبيت أو إلغاء التثبيت</translation>
        </message>
        <message>
            <source>Previous conversation</source>
            <translation>المحادثة السابقة</translation>
        </message>
        <message>
            <source>Profiles…</source>
            <translation>ملفات التعريف…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>مكتبة الموجّهات…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>إعادة التوليد</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة التسمية</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>إعادة التسمية…</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>الإبلاغ عن مشكلة…</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>استعادة من نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Run a set of prompts…</source>
            <translation>تشغيل مجموعة موجّهات…</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>بحث…</translation>
        </message>
        <message>
            <source>Select the message, then all</source>
            <translation>تحديد الرسالة، ثم الكل</translation>
        </message>
        <message>
            <source>Send the message that is edited</source>
            <translation>إرسال الرسالة المحرَّرة</translation>
        </message>
        <message>
            <source>Set up an endpoint…</source>
            <translation>إعداد نقطة نهاية…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>الإعدادات…</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>الشريط الجانبي</translation>
        </message>
        <message>
            <source>Sign in to AWS…</source>
            <translation>تسجيل الدخول إلى AWS…</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>تصغير النص</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>System prompt…</source>
            <translation>موجّه النظام…</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>الوسوم…</translation>
        </message>
        <message>
            <source>The message after</source>
            <translation>الرسالة التالية</translation>
        </message>
        <message>
            <source>The message before</source>
            <translation>الرسالة السابقة</translation>
        </message>
        <message>
            <source>The version after</source>
            <translation>النسخة التالية</translation>
        </message>
        <message>
            <source>The version before</source>
            <translation>النسخة السابقة</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Trash…</source>
            <translation>سلة المهملات…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>While writing</source>
            <translation>أثناء الكتابة</translation>
        </message>
        <message>
            <source>Who am I?…</source>
            <translation>من أنا؟…</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>كتابة رسالة</translation>
        </message>
    </context>
    <context>
        <name>Activity</name>
        <message>
            <source>Answering…</source>
            <translation>يجيب…</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>يجري الفتح…</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
    </context>
    <context>
        <name>AdvancedFields</name>
        <message>
            <source>A JSON object; most formats need none.</source>
            <translation>كائن JSON؛ لا تحتاج إليه معظم التنسيقات.</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>خيارات متقدمة</translation>
        </message>
        <message>
            <source>Asynchronous, through S3</source>
            <translation>غير متزامن، عبر S3</translation>
        </message>
        <message>
            <source>Container format options</source>
            <translation>خيارات تنسيق الحاوية</translation>
        </message>
        <message>
            <source>Custom attributes</source>
            <translation>سمات مخصصة</translation>
        </message>
        <message>
            <source>For asynchronous endpoints. Needs sagemaker:InvokeEndpointAsync, and s3:GetObject and s3:ListBucket on the endpoint's output bucket.</source>
            <translation>لنقاط النهاية غير المتزامنة. تتطلب sagemaker:InvokeEndpointAsync، وكذلك s3:GetObject وs3:ListBucket على حاوية الإخراج لنقطة النهاية.</translation>
        </message>
        <message>
            <source>For containers that take OpenAI chat. Needs sagemaker:CallWithBearerToken on * besides sagemaker:InvokeEndpoint.</source>
            <translation>للحاويات التي تقبل محادثة OpenAI. تتطلب sagemaker:CallWithBearerToken على * إضافة إلى sagemaker:InvokeEndpoint.</translation>
        </message>
        <message>
            <source>For endpoints that host several models.</source>
            <translation>لنقاط النهاية التي تستضيف عدة نماذج.</translation>
        </message>
        <message>
            <source>For endpoints that route by the prefix of a request.</source>
            <translation>لنقاط النهاية التي توجّه حسب بادئة الطلب.</translation>
        </message>
        <message>
            <source>For endpoints with several production variants.</source>
            <translation>لنقاط النهاية التي لها عدة بدائل إنتاج.</translation>
        </message>
        <message>
            <source>For multi-model endpoints. Replies then come at once.</source>
            <translation>لنقاط النهاية متعددة النماذج. تصل الردود عندئذ دفعة واحدة.</translation>
        </message>
        <message>
            <source>Inference ID</source>
            <translation>معرّف الاستدلال</translation>
        </message>
        <message>
            <source>Inference component</source>
            <translation>مكوّن الاستدلال</translation>
        </message>
        <message>
            <source>Inference router</source>
            <translation>موجّه طلبات الاستدلال</translation>
        </message>
        <message>
            <source>InvokeEndpoint: replies come at once, when they are whole.</source>
            <translation>استخدام InvokeEndpoint: تصل الردود دفعة واحدة عند اكتمالها.</translation>
        </message>
        <message>
            <source>Its host name, where an endpoint runs several.</source>
            <translation>اسم مضيف الحاوية، حيث تشغّل نقطة النهاية عدة حاويات.</translation>
        </message>
        <message>
            <source>Like s3://bucket/folder. Only for requests of more than 128,000 bytes.</source>
            <translation>مثل s3://bucket/folder. فقط للطلبات التي تتجاوز 128,000 بايت.</translation>
        </message>
        <message>
            <source>NEW_SESSION makes one with the first message.</source>
            <translation>تنشئ NEW_SESSION جلسة مع أول رسالة.</translation>
        </message>
        <message>
            <source>OpenAI route (/openai/v1)</source>
            <translation>مسار OpenAI (⁨/openai/v1⁩)</translation>
        </message>
        <message>
            <source>Prefix-aware ID</source>
            <translation>معرّف مدرك للبادئة</translation>
        </message>
        <message>
            <source>Replies come as they are made; at once where the endpoint does not stream.</source>
            <translation>تصل الردود أثناء توليدها؛ ودفعة واحدة حيث لا تدعم نقطة النهاية البث.</translation>
        </message>
        <message>
            <source>Routing target</source>
            <translation>هدف التوجيه</translation>
        </message>
        <message>
            <source>S3 folder for large requests</source>
            <translation>مجلد S3 للطلبات الكبيرة</translation>
        </message>
        <message>
            <source>Sent to the container as it is, for example accept_eula=true.</source>
            <translation>تُرسل إلى الحاوية كما هي، مثل accept_eula=true.</translation>
        </message>
        <message>
            <source>Session ID</source>
            <translation>معرّف الجلسة</translation>
        </message>
        <message>
            <source>Stands in the endpoint's captured data.</source>
            <translation>يظهر في البيانات التي تلتقطها نقطة النهاية.</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>البث</translation>
        </message>
        <message>
            <source>Target container</source>
            <translation>الحاوية الهدف</translation>
        </message>
        <message>
            <source>Target model</source>
            <translation>النموذج الهدف</translation>
        </message>
        <message>
            <source>Target variant</source>
            <translation>البديل الهدف</translation>
        </message>
        <message>
            <source>The endpoint name above is the router's. Needs sagemaker:InvokeInferenceRouter, and sagemaker:InvokeEndpoint on each of its endpoints.</source>
            <translation>اسم نقطة النهاية أعلاه هو اسم الموجّه. يتطلب ذلك sagemaker:InvokeInferenceRouter، وكذلك sagemaker:InvokeEndpoint على كل نقطة نهاية له.</translation>
        </message>
        <message>
            <source>The options are a JSON object, like {"name": "value"}, or empty.</source>
            <translation>الخيارات كائن JSON، مثل {"name": "value"}، أو فارغة.</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>طريقة النقل</translation>
        </message>
        <message>
            <source>Which of the router's targets gets the requests.</source>
            <translation>أي أهداف الموجّه يستقبل الطلبات.</translation>
        </message>
        <message>
            <source>Whole replies</source>
            <translation>ردود كاملة</translation>
        </message>
        <message>
            <source>▸ Advanced</source>
            <translation>◂ خيارات متقدمة</translation>
        </message>
        <message>
            <source>▾ Advanced</source>
            <translation>▾ خيارات متقدمة</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Links are sagedesk:profile/NAME and sagedesk:conversation/ID.</source>
            <translation>صيغة الروابط ⁨sagedesk:profile/NAME⁩ و⁨sagedesk:conversation/ID⁩.</translation>
        </message>
        <message>
            <source>Look at it in your browser.</source>
            <translation>اطّلع عليها في متصفحك.</translation>
        </message>
        <message>
            <source>Look at the page in your browser.</source>
            <translation>اطّلع على الصفحة في متصفحك.</translation>
        </message>
        <message>
            <source>The page names no newest release.</source>
            <translation>لا تذكر الصفحة أحدث إصدار.</translation>
        </message>
        <message>
            <source>This is not a link that SageDesk can open.</source>
            <translation>ليس هذا رابطًا يستطيع SageDesk فتحه.</translation>
        </message>
        <message>
            <source>{hostname} could not be reached.</source>
            <translation>تعذّر الوصول إلى ⁨{hostname}⁩.</translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message>
            <source>Attach as a file</source>
            <translation>إرفاق كملف</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>إرفاق ملفات</translation>
        </message>
        <message>
            <source>Choose an endpoint that speaks OpenAI chat, with a model that sees.</source>
            <translation>اختر نقطة نهاية تفهم محادثة OpenAI، بنموذج يرى الصور.</translation>
        </message>
        <message>
            <source>Pasted picture {number}.png</source>
            <translation>صورة ملصقة {number}.png</translation>
        </message>
        <message>
            <source>Pasted text.txt</source>
            <translation>نص ملصق.txt</translation>
        </message>
        <message>
            <source>Picture {number}</source>
            <translation>صورة {number}</translation>
        </message>
        <message>
            <source>You pasted {count} characters.</source>
            <translation>ألصقتَ {count} حرفًا.</translation>
        </message>
        <message>
            <source>{name} cannot be sent: the container format of this endpoint carries no pictures.</source>
            <translation>لا يمكن إرسال ⁨{name}⁩: تنسيق الحاوية لنقطة النهاية هذه لا ينقل الصور.</translation>
        </message>
        <message>
            <source>{pixels}{size}, made smaller from {original}{before}</source>
            <translation>⁨{pixels}{size}⁩، مصغّرة من ⁨{original}{before}⁩</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <source>Attach a smaller file.</source>
            <translation>أرفق ملفًّا أصغر.</translation>
        </message>
        <message>
            <source>Attach fewer or smaller files.</source>
            <translation>أرفق ملفات أقل أو أصغر.</translation>
        </message>
        <message>
            <source>Attach its files.</source>
            <translation>أرفق الملفات التي فيه.</translation>
        </message>
        <message>
            <source>Attach the part that matters, as text or as pictures.</source>
            <translation>أرفق الجزء المهم كنص أو كصور.</translation>
        </message>
        <message>
            <source>Attach the part that matters.</source>
            <translation>أرفق الجزء المهم.</translation>
        </message>
        <message>
            <source>Check your rights to it.</source>
            <translation>تحقق من صلاحياتك عليه.</translation>
        </message>
        <message>
            <source>Open it and save it anew.</source>
            <translation>افتحها واحفظها من جديد.</translation>
        </message>
        <message>
            <source>Pictures (PNG, JPEG, GIF, WebP), text and code in UTF-8, and PDFs can be attached.</source>
            <translation>يمكن إرفاق الصور (PNG أو JPEG أو GIF أو WebP)، والنصوص والشيفرات بترميز UTF-8، وملفات PDF.</translation>
        </message>
        <message>
            <source>The attachments take {size:.1f} MiB of a request; SageMaker takes at most 6 MiB.</source>
            <translation>تشغل المرفقات ⁨{size:.1f} MiB⁩ من الطلب؛ والحد في SageMaker هو ⁨6 MiB⁩.</translation>
        </message>
        <message>
            <source>The text of {name} has {size:.1f} MiB; at most 1 MiB can be attached.</source>
            <translation>حجم نص ⁨{name}⁩ هو ⁨{size:.1f} MiB⁩؛ ولا يمكن إرفاق أكثر من ⁨1 MiB⁩.</translation>
        </message>
        <message>
            <source>There is no text in {name}.</source>
            <translation>لا نص في ⁨{name}⁩.</translation>
        </message>
        <message>
            <source>{name} cannot be read.</source>
            <translation>تعذّرت قراءة ⁨{name}⁩.</translation>
        </message>
        <message>
            <source>{name} has a password.</source>
            <translation>الملف ⁨{name}⁩ محمي بكلمة مرور.</translation>
        </message>
        <message>
            <source>{name} has no text: its pages are pictures.</source>
            <translation>لا نص في ⁨{name}⁩: صفحاته صور.</translation>
        </message>
        <message>
            <source>{name} has {pages} pages; at most {most} are read.</source>
            <translation>عدد صفحات ⁨{name}⁩ هو {pages}؛ وتُقرأ {most} على الأكثر.</translation>
        </message>
        <message>
            <source>{name} has {size:.0f} MiB; at most {most} MiB can be attached.</source>
            <translation>حجم ⁨{name}⁩ هو ⁨{size:.0f} MiB⁩؛ ولا يمكن إرفاق أكثر من ⁨{most} MiB⁩.</translation>
        </message>
        <message>
            <source>{name} is a damaged PDF.</source>
            <translation>الملف ⁨{name}⁩ ملف PDF تالف.</translation>
        </message>
        <message>
            <source>{name} is a folder.</source>
            <translation>العنصر ⁨{name}⁩ مجلد.</translation>
        </message>
        <message>
            <source>{name} is neither a picture, nor text, nor a PDF.</source>
            <translation>الملف ⁨{name}⁩ ليس صورة ولا نصًّا ولا PDF.</translation>
        </message>
        <message>
            <source>{name} is of a kind that is not known.</source>
            <translation>الملف ⁨{name}⁩ من نوع غير معروف.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsBar</name>
        <message>
            <source>Attachments</source>
            <translation>المرفقات</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>إزالة ⁨{name}⁩</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>The reply failed.</source>
            <translation>فشل الرد.</translation>
        </message>
        <message>
            <source>The reply is there.</source>
            <translation>وصل الرد.</translation>
        </message>
    </context>
    <context>
        <name>Background</name>
        <message>
            <source>Please report it, with the details.</source>
            <translation>يُرجى الإبلاغ عن ذلك مع التفاصيل.</translation>
        </message>
        <message>
            <source>Something went wrong inside SageDesk.</source>
            <translation>حدث خطأ داخل SageDesk.</translation>
        </message>
    </context>
    <context>
        <name>ChatPaths</name>
        <message>
            <source>This message is in another version of the conversation, in which a reply comes.</source>
            <translation>هذه الرسالة في نسخة أخرى من المحادثة يصل فيها رد.</translation>
        </message>
        <message>
            <source>Wait until it ends, or stop it.</source>
            <translation>انتظر حتى ينتهي، أو أوقفه.</translation>
        </message>
    </context>
    <context>
        <name>ChatSurface</name>
        <message>
            <source>Conversation</source>
            <translation>محادثة</translation>
        </message>
    </context>
    <context>
        <name>Checkup</name>
        <message>
            <source>AWS accepts the credentials</source>
            <translation>تقبل AWS بيانات الاعتماد</translation>
        </message>
        <message>
            <source>Ask who runs it to allow the host.</source>
            <translation>اطلب ممن يديره السماح بالمضيف.</translation>
        </message>
        <message>
            <source>Check the network, the region and the endpoint URL; inside a company, a VPN or a proxy may be needed.</source>
            <translation>تحقق من الشبكة والمنطقة وعنوان URL لنقطة النهاية؛ قد يلزم داخل الشركات VPN أو وكيل.</translation>
        </message>
        <message>
            <source>Check the proxy in the network settings.</source>
            <translation>تحقق من الوكيل في إعدادات الشبكة.</translation>
        </message>
        <message>
            <source>Copy policy</source>
            <translation>نسخ السياسة</translation>
        </message>
        <message>
            <source>Go the way to the endpoint step by step, and ask it a short question</source>
            <translation>فحص الطريق إلى نقطة النهاية خطوة خطوة، ثم طرح سؤال قصير عليها</translation>
        </message>
        <message>
            <source>It fails at the step “{step}”.</source>
            <translation>فشل عند الخطوة «⁨{step}⁩».</translation>
        </message>
        <message>
            <source>It works: first token after {seconds} s.</source>
            <translation>الاتصال يعمل: الرمز الأول بعد {seconds} ث.</translation>
        </message>
        <message>
            <source>Port {port} of {host} is open</source>
            <translation>المنفذ {port} على ⁨{host}⁩ مفتوح</translation>
        </message>
        <message>
            <source>Port {port} of {host} is open through the proxy {proxy}</source>
            <translation>المنفذ {port} على ⁨{host}⁩ مفتوح عبر الوكيل ⁨{proxy}⁩</translation>
        </message>
        <message>
            <source>Put them into HTTPS_PROXY, as your company says.</source>
            <translation>ضعهما في HTTPS_PROXY، كما تقول شركتك.</translation>
        </message>
        <message>
            <source>See whether the container format and the prompt format fit the model.</source>
            <translation>تحقق من أن تنسيق الحاوية وتنسيق الموجّه يناسبان النموذج.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>تسجيل الدخول…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>اختبار الاتصال</translation>
        </message>
        <message>
            <source>Testing the connection…</source>
            <translation>يجري اختبار الاتصال…</translation>
        </message>
        <message>
            <source>Testing the connection… {seconds} s</source>
            <translation>يجري اختبار الاتصال… {seconds} ث</translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>يجري الاختبار…</translation>
        </message>
        <message>
            <source>The URL is one of http://: nothing is encrypted</source>
            <translation>يبدأ عنوان URL بـ ⁨http://⁩: لا شيء مشفّر</translation>
        </message>
        <message>
            <source>The endpoint URL {url} has no host.</source>
            <translation>ليس في عنوان URL لنقطة النهاية ⁨{url}⁩ مضيف.</translation>
        </message>
        <message>
            <source>The endpoint answered, but with no text.</source>
            <translation>أجابت نقطة النهاية، لكن بلا نص.</translation>
        </message>
        <message>
            <source>The endpoint answers</source>
            <translation>نقطة النهاية تجيب</translation>
        </message>
        <message>
            <source>The endpoint may be invoked</source>
            <translation>استدعاء نقطة النهاية مسموح به</translation>
        </message>
        <message>
            <source>The name of the proxy is not known here: {host}.</source>
            <translation>اسم الوكيل غير معروف هنا: ⁨{host}⁩.</translation>
        </message>
        <message>
            <source>The name of the service is not known here: {host}.</source>
            <translation>اسم الخدمة غير معروف هنا: ⁨{host}⁩.</translation>
        </message>
        <message>
            <source>The proxy did not answer.</source>
            <translation>لم يُجب الوكيل.</translation>
        </message>
        <message>
            <source>The proxy does not let {host} through.</source>
            <translation>لا يسمح الوكيل بالمرور إلى ⁨{host}⁩.</translation>
        </message>
        <message>
            <source>The proxy wants a user name and a password.</source>
            <translation>يطلب الوكيل اسم مستخدم وكلمة مرور.</translation>
        </message>
        <message>
            <source>The proxy {host} does not take a connection on port {port}.</source>
            <translation>لا يقبل الوكيل ⁨{host}⁩ اتصالًا على المنفذ {port}.</translation>
        </message>
        <message>
            <source>The proxy {host} is {address}</source>
            <translation>عنوان الوكيل ⁨{host}⁩ هو ⁨{address}⁩</translation>
        </message>
        <message>
            <source>The service {host} does not take a connection on port {port}.</source>
            <translation>لا تقبل الخدمة ⁨{host}⁩ اتصالًا على المنفذ {port}.</translation>
        </message>
        <message>
            <source>The test was stopped.</source>
            <translation>أُوقف الاختبار.</translation>
        </message>
        <message>
            <source>an unnamed authority</source>
            <translation>جهة تصديق بلا اسم</translation>
        </message>
        <message>
            <source>this endpoint</source>
            <translation>نقطة النهاية هذه</translation>
        </message>
        <message>
            <source>{host} is {address}</source>
            <translation>عنوان ⁨{host}⁩ هو ⁨{address}⁩</translation>
        </message>
        <message>
            <source>{protocol}, certificate issued by {issuer}</source>
            <translation>البروتوكول {protocol}، والشهادة من ⁨{issuer}⁩</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>A profile of ~/.aws/config or ~/.aws/credentials.</source>
            <translation>ملف تعريف من ⁨~/.aws/config⁩ أو ⁨~/.aws/credentials⁩.</translation>
        </message>
        <message>
            <source>A role of your company's portal. The sign-in is shared with the AWS CLI.</source>
            <translation>دور من بوابة شركتك. تسجيل الدخول مشترك مع AWS CLI.</translation>
        </message>
        <message>
            <source>As AWS tools find them: environment, ~/.aws, IAM Identity Center, the machine's role.</source>
            <translation>كما تجدها أدوات AWS: البيئة، ⁨~/.aws⁩، IAM Identity Center، دور الجهاز.</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>مدمج</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>قالب محادثة</translation>
        </message>
        <message>
            <source>Custom, by JMESPath</source>
            <translation>مخصص، عبر JMESPath</translation>
        </message>
        <message>
            <source>DJL, old (DeepSpeed, Accelerate)</source>
            <translation>تنسيق DJL القديم (DeepSpeed وAccelerate)</translation>
        </message>
        <message>
            <source>DJL-LMI, inputs</source>
            <translation>تنسيق DJL-LMI، ‏inputs</translation>
        </message>
        <message>
            <source>DJL-LMI, marketplace</source>
            <translation>تنسيق DJL-LMI، ‏marketplace</translation>
        </message>
        <message>
            <source>Default credential chain</source>
            <translation>سلسلة بيانات الاعتماد الافتراضية</translation>
        </message>
        <message>
            <source>Hugging Face pipeline</source>
            <translation>مسار Hugging Face</translation>
        </message>
        <message>
            <source>IAM Identity Center (AWS access portal)</source>
            <translation>خدمة IAM Identity Center (بوابة الوصول إلى AWS)</translation>
        </message>
        <message>
            <source>Keys kept in the keyring</source>
            <translation>مفاتيح محفوظة في حلقة المفاتيح</translation>
        </message>
        <message>
            <source>Named AWS profile</source>
            <translation>ملف تعريف AWS مسمّى</translation>
        </message>
        <message>
            <source>None: the text as it is</source>
            <translation>لا شيء: النص كما هو</translation>
        </message>
        <message>
            <source>OpenAI completions (base models)</source>
            <translation>⁨إكمالات OpenAI (نماذج أساسية)⁩</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>نص عادي</translation>
        </message>
        <message>
            <source>Stored by this computer's keyring, and nowhere else.</source>
            <translation>تحفظها حلقة مفاتيح هذا الحاسوب، ولا تُحفظ في مكان آخر.</translation>
        </message>
        <message>
            <source>The guide needs no account.</source>
            <translation>لا يحتاج الدليل إلى حساب.</translation>
        </message>
    </context>
    <context>
        <name>CodeConsent</name>
        <message>
            <source>Allow Python code?</source>
            <translation>أتسمح بشيفرة Python؟</translation>
        </message>
        <message>
            <source>Allow and go on</source>
            <translation>السماح والمتابعة</translation>
        </message>
        <message>
            <source>Allow and save</source>
            <translation>السماح والحفظ</translation>
        </message>
        <message>
            <source>Allow and send</source>
            <translation>السماح والإرسال</translation>
        </message>
        <message>
            <source>Allow and test</source>
            <translation>السماح والاختبار</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>It runs inside SageDesk with all your rights, now and whenever a profile that names it is used. Allow it only if you know what it does, and trust who wrote it.</source>
            <translation>تعمل داخل SageDesk بكل صلاحياتك، الآن وكلما استُخدم ملف تعريف يذكرها. لا تسمح بها إلا إذا كنت تعرف ما تفعله وتثق بمن كتبها.</translation>
        </message>
        <message>
            <source>Save only</source>
            <translation>الحفظ فقط</translation>
        </message>
        <message>
            <source>The profile “{name}” runs Python code that is not part of SageDesk.</source>
            <translation>يشغّل ملف التعريف «⁨{name}⁩» شيفرة Python ليست جزءًا من SageDesk.</translation>
        </message>
        <message>
            <source>This profile runs Python code that is not part of SageDesk.</source>
            <translation>يشغّل ملف التعريف هذا شيفرة Python ليست جزءًا من SageDesk.</translation>
        </message>
        <message>
            <source>{spec}
from {origin}</source>
            <translation>⁨{spec}⁩
من ⁨{origin}⁩</translation>
        </message>
    </context>
    <context>
        <name>CodeField</name>
        <message>
            <source>From {where}. You are asked once before it is loaded.</source>
            <translation>من ⁨{where}⁩. تُسأل مرة واحدة قبل تحميلها.</translation>
        </message>
        <message>
            <source>Python code is named as package.module:name.</source>
            <translation>تُسمّى شيفرة Python بالصيغة package.module:name.</translation>
        </message>
        <message>
            <source>There is no such module on this computer yet.</source>
            <translation>لا توجد وحدة كهذه على هذا الحاسوب بعد.</translation>
        </message>
    </context>
    <context>
        <name>CodeLayout</name>
        <message>
            <source>Code</source>
            <translation>شيفرة</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Unwrap</source>
            <translation>إلغاء الالتفاف</translation>
        </message>
        <message>
            <source>Wrap</source>
            <translation>التفاف</translation>
        </message>
    </context>
    <context>
        <name>Colours</name>
        <message>
            <source>Blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>رمادي</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بلا لون</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>برتقالي</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>وردي</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>بنفسجي</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>أحمر</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>أزرق مخضرّ</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>أصفر</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>لوحة الأوامر</translation>
        </message>
        <message>
            <source>Nothing fits.</source>
            <translation>لا شيء يطابق.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Search actions, conversations, endpoints and settings</source>
            <translation>البحث في الإجراءات والمحادثات ونقاط النهاية والإعدادات</translation>
        </message>
        <message>
            <source>Search commands</source>
            <translation>البحث عن الأوامر</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Copy code</source>
            <translation>نسخ الشيفرة</translation>
        </message>
        <message>
            <source>Copy code: {label}</source>
            <translation>نسخ الشيفرة: ⁨{label}⁩</translation>
        </message>
        <message>
            <source>Copy selection</source>
            <translation>نسخ التحديد</translation>
        </message>
        <message>
            <source>Hide reasoning</source>
            <translation>إخفاء التفكير</translation>
        </message>
        <message>
            <source>Hide tool call: {tool}</source>
            <translation>إخفاء استدعاء الأداة: ⁨{tool}⁩</translation>
        </message>
        <message>
            <source>Open as text (F7)</source>
            <translation>فتح كنص (F7)</translation>
        </message>
        <message>
            <source>Open link: {link}</source>
            <translation>فتح الرابط: ⁨{link}⁩</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <source>Show reasoning</source>
            <translation>إظهار التفكير</translation>
        </message>
        <message>
            <source>Show tool call: {tool}</source>
            <translation>إظهار استدعاء الأداة: ⁨{tool}⁩</translation>
        </message>
        <message>
            <source>Unwrap code</source>
            <translation>إلغاء التفاف الشيفرة</translation>
        </message>
        <message>
            <source>Wrap code</source>
            <translation>التفاف الشيفرة</translation>
        </message>
    </context>
    <context>
        <name>CompareColumn</name>
        <message>
            <source>Continue with this</source>
            <translation>المتابعة بهذا</translation>
        </message>
        <message>
            <source>Continue with {label}</source>
            <translation>المتابعة بـ{label}</translation>
        </message>
        <message>
            <source>Differences of {label}</source>
            <translation>فروق ⁨{label}⁩</translation>
        </message>
    </context>
    <context>
        <name>CompareForm</name>
        <message>
            <source>Add an endpoint</source>
            <translation>إضافة نقطة نهاية</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>One prompt for all of them</source>
            <translation>موجّه واحد لها جميعًا</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>الموجّه</translation>
        </message>
        <message>
            <source>Stop all</source>
            <translation>إيقاف الكل</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>المقارنة</translation>
        </message>
        <message>
            <source>Export the comparison</source>
            <translation>تصدير المقارنة</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Nothing: the replies themselves</source>
            <translation>لا شيء: الردود نفسها</translation>
        </message>
        <message>
            <source>Show what differs from</source>
            <translation>إظهار الفروق عن</translation>
        </message>
        <message>
            <source>The replies come here side by side, and are kept as versions of one conversation.</source>
            <translation>تظهر الردود هنا جنبًا إلى جنب، وتُحفظ نسخًا في محادثة واحدة.</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <source>Exported to {path}.</source>
            <translation>صُدّرت إلى ⁨{path}⁩.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Attach files</source>
            <translation>إرفاق ملفات</translation>
        </message>
        <message>
            <source>Attach pictures, text, code or PDFs</source>
            <translation>إرفاق صور أو نصوص أو شيفرات أو ملفات PDF</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Cancel (Esc)</source>
            <translation>إلغاء (Esc)</translation>
        </message>
        <message>
            <source>Cancel editing</source>
            <translation>إلغاء التحرير</translation>
        </message>
        <message>
            <source>Editing an earlier message. Sending makes another version of it.</source>
            <translation>تحرّر رسالة سابقة. ينشئ الإرسال نسخة أخرى منها.</translation>
        </message>
        <message>
            <source>Keep the new version without having it answered (Ctrl+S)</source>
            <translation>حفظ النسخة الجديدة من دون طلب رد عليها (Ctrl+S)</translation>
        </message>
        <message>
            <source>Save only</source>
            <translation>الحفظ فقط</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <source>Send (Ctrl+Enter)</source>
            <translation>إرسال (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>إرسال (Enter)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Stop the reply (Esc)</source>
            <translation>إيقاف الرد (Esc)</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>اكتب رسالة</translation>
        </message>
        <message>
            <source>Write the next message; it is sent after the reply</source>
            <translation>اكتب الرسالة التالية؛ تُرسل بعد الرد</translation>
        </message>
    </context>
    <context>
        <name>Connections</name>
        <message>
            <source>Edit the profile and enter them.</source>
            <translation>حرّر ملف التعريف وأدخلها.</translation>
        </message>
        <message>
            <source>Edit the profile, and paste it or open its file.</source>
            <translation>حرّر ملف التعريف، وألصقه أو افتح ملفه.</translation>
        </message>
        <message>
            <source>The keyring has no access keys for the profile {name}.</source>
            <translation>ليس في حلقة المفاتيح مفاتيح وصول لملف التعريف ⁨{name}⁩.</translation>
        </message>
        <message>
            <source>The profile {name} has no chat template.</source>
            <translation>ليس لملف التعريف ⁨{name}⁩ قالب محادثة.</translation>
        </message>
    </context>
    <context>
        <name>Contender</name>
        <message>
            <source>max tokens {max_tokens}</source>
            <translation>الحد الأقصى للرموز {max_tokens}</translation>
        </message>
        <message>
            <source>temperature {temperature}</source>
            <translation>درجة الحرارة {temperature}</translation>
        </message>
    </context>
    <context>
        <name>ContenderRow</name>
        <message>
            <source>Component</source>
            <translation>المكوّن</translation>
        </message>
        <message>
            <source>Endpoint {number}</source>
            <translation>نقطة النهاية {number}</translation>
        </message>
        <message>
            <source>Max tokens</source>
            <translation>أقصى رموز</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove endpoint {number}</source>
            <translation>إزالة نقطة النهاية {number}</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>درجة الحرارة</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>البديل</translation>
        </message>
        <message>
            <source>{name} of endpoint {number}</source>
            <translation>⁨{name}⁩ لنقطة النهاية {number}</translation>
        </message>
        <message>
            <source>{name}; empty as the profile has it</source>
            <translation>⁨{name}⁩؛ فارغ كما في ملف التعريف</translation>
        </message>
    </context>
    <context>
        <name>Context</name>
        <message>
            <source>A context's length must be a whole number.</source>
            <translation>يجب أن يكون طول السياق عددًا صحيحًا.</translation>
        </message>
        <message>
            <source>A context's tokenizer must be the name of a file.</source>
            <translation>يجب أن يكون مُرمِّز السياق اسم ملف.</translation>
        </message>
        <message>
            <source>Counting with a model's tokenizer needs the package “tokenizers”.</source>
            <translation>يتطلب العدّ بمُرمِّز النموذج الحزمة «tokenizers».</translation>
        </message>
        <message>
            <source>Give the tokenizer.json of the model.</source>
            <translation>حدّد ملف tokenizer.json الخاص بالنموذج.</translation>
        </message>
        <message>
            <source>Install it with: pip install tokenizers. Or leave the field empty, and tokens are estimated.</source>
            <translation>ثبّتها بالأمر: ⁨pip install tokenizers⁩. أو اترك الحقل فارغًا فتُقدَّر الرموز تقديرًا.</translation>
        </message>
        <message>
            <source>{tokenizer} cannot be used as a tokenizer.</source>
            <translation>لا يمكن استخدام ⁨{tokenizer}⁩ مُرمِّزًا.</translation>
        </message>
    </context>
    <context>
        <name>ContextFields</name>
        <message>
            <source>Ask before sending</source>
            <translation>السؤال قبل الإرسال</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>طول السياق</translation>
        </message>
        <message>
            <source>Leave the oldest messages out</source>
            <translation>ترك أقدم الرسائل</translation>
        </message>
        <message>
            <source>The context length is a whole number of tokens, as 8192.</source>
            <translation>طول السياق عدد صحيح من الرموز، مثل 8192.</translation>
        </message>
        <message>
            <source>The model’s tokenizer.json, to count exactly. Empty: tokens are estimated.</source>
            <translation>ملف tokenizer.json الخاص بالنموذج، للعدّ الدقيق. إن كان فارغًا تُقدَّر الرموز تقديرًا.</translation>
        </message>
        <message>
            <source>Tokenizer file</source>
            <translation>ملف المُرمِّز</translation>
        </message>
        <message>
            <source>Tokens of prompt and reply together; empty if unknown.</source>
            <translation>مجموع رموز الموجّه والرد؛ اتركه فارغًا إن كان مجهولًا.</translation>
        </message>
        <message>
            <source>When a conversation is longer</source>
            <translation>عندما تكون المحادثة أطول</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message numerus="yes">
            <source>%n old message(s) would stay out</source>
            <translation>
                <numerusform>لن تُترك رسائل قديمة</numerusform>
                <numerusform>ستُترك رسالة قديمة واحدة</numerusform>
                <numerusform>ستُترك رسالتان قديمتان</numerusform>
                <numerusform>ستُترك %n رسائل قديمة</numerusform>
                <numerusform>ستُترك %n رسالة قديمة</numerusform>
                <numerusform>ستُترك %n رسالة قديمة</numerusform>
            </translation>
        </message>
        <message>
            <source>About {tokens} of {length} tokens</source>
            <translation>نحو {tokens} من {length} رمز</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
    </context>
    <context>
        <name>ConversationPicker</name>
        <message numerus="yes">
            <source>%n ticked</source>
            <translation>
                <numerusform>لا شيء محدَّد</numerusform>
                <numerusform>واحدة محدَّدة</numerusform>
                <numerusform>اثنتان محدَّدتان</numerusform>
                <numerusform>%n محدَّدة</numerusform>
                <numerusform>%n محدَّدة</numerusform>
                <numerusform>%n محدَّدة</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversations to export</source>
            <translation>المحادثات المراد تصديرها</translation>
        </message>
        <message>
            <source>Filter by title</source>
            <translation>تصفية حسب العنوان</translation>
        </message>
        <message>
            <source>Filter conversations</source>
            <translation>تصفية المحادثات</translation>
        </message>
        <message>
            <source>Tick all shown</source>
            <translation>تحديد كل المعروض</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>إلغاء تحديد الكل</translation>
        </message>
    </context>
    <context>
        <name>CrashNotices</name>
        <message>
            <source>Details…</source>
            <translation>التفاصيل…</translation>
        </message>
        <message>
            <source>SageDesk ended unexpectedly at {when} ({what}). What was written and received until then is kept.</source>
            <translation>انتهى SageDesk على نحو غير متوقع في ⁨{when}⁩ (⁨{what}⁩). ما كُتب واستُلم حتى ذلك الحين محفوظ.</translation>
        </message>
        <message>
            <source>Something went wrong inside SageDesk. It goes on, and everything is kept; please report it.</source>
            <translation>حدث خطأ داخل SageDesk. العمل مستمر وكل شيء محفوظ؛ يُرجى الإبلاغ عن المشكلة.</translation>
        </message>
    </context>
    <context>
        <name>CredentialFields</name>
        <message>
            <source>AWS profile</source>
            <translation>ملف تعريف AWS</translation>
        </message>
        <message>
            <source>Access key ID</source>
            <translation>معرّف مفتاح الوصول</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>بيانات الاعتماد</translation>
        </message>
        <message>
            <source>Kept for this run only</source>
            <translation>محفوظ لهذا التشغيل فقط</translation>
        </message>
        <message>
            <source>Kept in the keyring</source>
            <translation>محفوظ في حلقة المفاتيح</translation>
        </message>
        <message>
            <source>Leave the keys empty to keep those that are there.</source>
            <translation>اترك المفاتيح فارغة للإبقاء على الموجودة.</translation>
        </message>
        <message>
            <source>Looking in the keyring…</source>
            <translation>يجري البحث في حلقة المفاتيح…</translation>
        </message>
        <message>
            <source>Only for temporary keys, which begin with ASIA.</source>
            <translation>فقط للمفاتيح المؤقتة، وهي تبدأ بـ ASIA.</translation>
        </message>
        <message>
            <source>Secret access key</source>
            <translation>مفتاح الوصول السري</translation>
        </message>
        <message>
            <source>Session token</source>
            <translation>رمز الجلسة</translation>
        </message>
        <message>
            <source>The keys that the keyring keeps for this profile are deleted when you save.</source>
            <translation>تُحذف عند الحفظ المفاتيح التي تحفظها حلقة المفاتيح لملف التعريف هذا.</translation>
        </message>
        <message>
            <source>This machine has no AWS profiles yet: “aws configure” makes one.</source>
            <translation>لا ملفات تعريف AWS على هذا الجهاز بعد: ينشئ «aws configure» واحدًا.</translation>
        </message>
    </context>
    <context>
        <name>Credentials</name>
        <message>
            <source>Check the start URL and the region of IAM Identity Center.</source>
            <translation>تحقق من عنوان URL للبدء ومن منطقة IAM Identity Center.</translation>
        </message>
        <message>
            <source>Choose one of ~/.aws/config or ~/.aws/credentials.</source>
            <translation>اختر ملفًّا موجودًا في ⁨~/.aws/config⁩ أو ⁨~/.aws/credentials⁩.</translation>
        </message>
        <message>
            <source>It is asked for with the first message.</source>
            <translation>يُطلب مع أول رسالة.</translation>
        </message>
        <message>
            <source>Mend ~/.aws/config or ~/.aws/credentials.</source>
            <translation>أصلح ⁨~/.aws/config⁩ أو ⁨~/.aws/credentials⁩.</translation>
        </message>
        <message>
            <source>Run it in a terminal, or use the window.</source>
            <translation>شغّله في طرفية، أو استخدم النافذة.</translation>
        </message>
        <message>
            <source>See whether the disk is full, and whether the folder is yours.</source>
            <translation>تحقق من أن القرص غير ممتلئ ومن أن المجلد لك.</translation>
        </message>
        <message>
            <source>Sign in again to get another code.</source>
            <translation>سجّل الدخول مجددًا للحصول على رمز آخر.</translation>
        </message>
        <message>
            <source>Sign in.</source>
            <translation>سجّل الدخول.</translation>
        </message>
        <message>
            <source>The AWS configuration of this machine cannot be read.</source>
            <translation>تعذّرت قراءة إعداد AWS على هذا الجهاز.</translation>
        </message>
        <message>
            <source>The access portal gives no code to sign in with: {about}.</source>
            <translation>لا تعطي بوابة الوصول رمزًا لتسجيل الدخول: ⁨{about}⁩.</translation>
        </message>
        <message>
            <source>The access portal names a page that is none to open.</source>
            <translation>تشير بوابة الوصول إلى صفحة لا يمكن فتحها.</translation>
        </message>
        <message>
            <source>The code was not confirmed in time.</source>
            <translation>لم يُؤكَّد الرمز في الوقت المحدد.</translation>
        </message>
        <message>
            <source>The sign-in was declined in the browser.</source>
            <translation>رُفض تسجيل الدخول في المتصفح.</translation>
        </message>
        <message>
            <source>There is no AWS profile {profile_name}.</source>
            <translation>لا يوجد ملف تعريف AWS باسم ⁨{profile_name}⁩.</translation>
        </message>
        <message>
            <source>This role wants an MFA code, and there is no terminal to ask for it.</source>
            <translation>يتطلب هذا الدور رمز MFA، ولا توجد طرفية لطلبه.</translation>
        </message>
        <message>
            <source>This role wants an MFA code.</source>
            <translation>يتطلب هذا الدور رمز MFA.</translation>
        </message>
        <message>
            <source>You are not signed in to IAM Identity Center.</source>
            <translation>لم تسجّل الدخول إلى IAM Identity Center.</translation>
        </message>
        <message>
            <source>You are signed in, but this could not be kept in ~/.aws/sso/cache.</source>
            <translation>سجّلت الدخول، لكن تعذّر حفظ ذلك في ⁨~/.aws/sso/cache⁩.</translation>
        </message>
    </context>
    <context>
        <name>DashboardWindow</name>
        <message numerus="yes">
            <source>%n replies, {failed} of them failed; {tokens} tokens.</source>
            <translation>
                <numerusform>لا ردود، فشل منها {failed}؛ {tokens} رمز.</numerusform>
                <numerusform>رد واحد، فشل منها {failed}؛ {tokens} رمز.</numerusform>
                <numerusform>ردّان، فشل منها {failed}؛ {tokens} رمز.</numerusform>
                <numerusform>%n ردود، فشل منها {failed}؛ {tokens} رمز.</numerusform>
                <numerusform>%n ردًّا، فشل منها {failed}؛ {tokens} رمز.</numerusform>
                <numerusform>%n رد، فشل منها {failed}؛ {tokens} رمز.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>نقطة النهاية</translation>
        </message>
        <message>
            <source>Endpoint figures</source>
            <translation>إحصاءات نقطة النهاية</translation>
        </message>
        <message>
            <source>Estimated cost by day</source>
            <translation>التكلفة المقدّرة حسب اليوم</translation>
        </message>
        <message>
            <source>Failures by kind</source>
            <translation>حالات الفشل حسب النوع</translation>
        </message>
        <message>
            <source>Half of them {p50}, 95 in 100 at most {p95}</source>
            <translation>نصفها في حدود {p50}، و95 من كل 100 في حدود {p95}</translation>
        </message>
        <message>
            <source>No prices are known.</source>
            <translation>لا أسعار معروفة.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Nothing was measured.</source>
            <translation>لم يُقَس شيء.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>اليوم</numerusform>
                <numerusform>آخر يوم</numerusform>
                <numerusform>آخر يومين</numerusform>
                <numerusform>آخر %n أيام</numerusform>
                <numerusform>آخر %n يومًا</numerusform>
                <numerusform>آخر %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>This endpoint gave no reply in this time.</source>
            <translation>لم تقدّم نقطة النهاية هذه أي رد في هذه الفترة.</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>الوقت حتى الرمز الأول</translation>
        </message>
        <message>
            <source>Tokens a second</source>
            <translation>الرموز في الثانية</translation>
        </message>
        <message>
            <source>Tokens by day</source>
            <translation>الرموز حسب اليوم</translation>
        </message>
        <message>
            <source>{amount} in all</source>
            <translation>المجموع ⁨{amount}⁩</translation>
        </message>
        <message>
            <source>{count} in all</source>
            <translation>المجموع {count}</translation>
        </message>
        <message>
            <source>{kind}: {count}</source>
            <translation>⁨{kind}⁩: {count}</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} ث</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>The desktop shows no notifications.</source>
            <translation>لا يعرض سطح المكتب إشعارات.</translation>
        </message>
        <message>
            <source>There is no session bus.</source>
            <translation>لا يوجد ناقل جلسة.</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Keys and passwords are left out. Nothing is sent anywhere: copy it.</source>
            <translation>المفاتيح وكلمات المرور مستبعدة. لا يُرسل شيء إلى أي مكان: انسخ النص.</translation>
        </message>
    </context>
    <context>
        <name>DevicePage</name>
        <message>
            <source>Another code</source>
            <translation>رمز آخر</translation>
        </message>
        <message>
            <source>Asking {host} for a code…</source>
            <translation>يُطلب رمز من ⁨{host}⁩…</translation>
        </message>
        <message>
            <source>Code {code}</source>
            <translation>الرمز {code}</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>نسخ الرمز</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>فتح المتصفح</translation>
        </message>
        <message>
            <source>Open the browser, check that it shows this code, and confirm it there.</source>
            <translation>افتح المتصفح، وتأكد من أنه يعرض هذا الرمز، ثم أكّده هناك.</translation>
        </message>
        <message>
            <source>The browser opens {page}</source>
            <translation>يفتح المتصفح ⁨{page}⁩</translation>
        </message>
        <message>
            <source>Waiting for you to confirm… {left}</source>
            <translation>في انتظار تأكيدك… ⁨{left}⁩</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>سجّلت الدخول.</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copy this into your report, with what you did and what happened. It has no keys, no passwords and nothing of your conversations, and is sent nowhere by SageDesk.</source>
            <translation>انسخ هذا إلى بلاغك مع ما فعلته وما حدث. لا مفاتيح فيه ولا كلمات مرور ولا شيء من محادثاتك، ولا يرسله SageDesk إلى أي مكان.</translation>
        </message>
        <message>
            <source>Go the way to the endpoint of “{name}”, and ask it a short question</source>
            <translation>فحص الطريق إلى نقطة النهاية في «⁨{name}⁩» خطوة خطوة، ثم طرح سؤال قصير عليها</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>يجري الفحص…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>الإبلاغ عن مشكلة</translation>
        </message>
        <message>
            <source>Test the connection too</source>
            <translation>اختبار الاتصال أيضًا</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <source>Tool call: {tool}</source>
            <translation>استدعاء أداة: ⁨{tool}⁩</translation>
        </message>
    </context>
    <context>
        <name>DoneStep</name>
        <message>
            <source>All of it can be changed later under Profiles.</source>
            <translation>يمكن تغيير كل هذا لاحقًا في «ملفات التعريف».</translation>
        </message>
        <message>
            <source>Messages go to the endpoint {endpoint} in {region}.</source>
            <translation>تذهب الرسائل إلى نقطة النهاية ⁨{endpoint}⁩ في ⁨{region}⁩.</translation>
        </message>
        <message>
            <source>Messages go to the endpoint {endpoint}.</source>
            <translation>تذهب الرسائل إلى نقطة النهاية ⁨{endpoint}⁩.</translation>
        </message>
        <message>
            <source>Profile name</source>
            <translation>اسم ملف التعريف</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
    </context>
    <context>
        <name>EndpointCard</name>
        <message>
            <source>Being looked up…</source>
            <translation>يجري الاستعلام…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Endpoint of “{name}”</source>
            <translation>نقطة النهاية في «⁨{name}⁩»</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>تحديث</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
    </context>
    <context>
        <name>EndpointFacts</name>
        <message>
            <source>About the endpoint</source>
            <translation>معلومات نقطة النهاية</translation>
        </message>
        <message>
            <source>Adapter of</source>
            <translation>محوّل لـ</translation>
        </message>
        <message>
            <source>Ask the container</source>
            <translation>سؤال الحاوية</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>يجري السؤال…</translation>
        </message>
        <message>
            <source>Change the price…</source>
            <translation>تغيير السعر…</translation>
        </message>
        <message>
            <source>Choose an endpoint to see what runs there.</source>
            <translation>اختر نقطة نهاية لترى ما يعمل فيها.</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>المكوّنات</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>النُّسخ</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>نقطة النهاية</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>التنسيق</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>غير مسموح به</translation>
        </message>
        <message>
            <source>Running since</source>
            <translation>تعمل منذ</translation>
        </message>
        <message>
            <source>Sends up to four small requests, of one token each, to find out what it speaks. You pay for them.</source>
            <translation>يُرسل ما يصل إلى أربعة طلبات صغيرة، كل منها رمز واحد، لمعرفة التنسيق الذي تفهمه. تُحتسب تكلفتها عليك.</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>البديل</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>hidden by a Marketplace package</source>
            <translation>تخفيه حزمة Marketplace</translation>
        </message>
        <message>
            <source>{running} of {wanted}</source>
            <translation>{running} من ⁨{wanted}⁩</translation>
        </message>
        <message>
            <source>{state}: {words}</source>
            <translation>‏{state}: {words}</translation>
        </message>
    </context>
    <context>
        <name>EndpointList</name>
        <message>
            <source>By name</source>
            <translation>حسب الاسم</translation>
        </message>
        <message>
            <source>By state</source>
            <translation>حسب الحالة</translation>
        </message>
        <message>
            <source>Endpoints</source>
            <translation>نقاط النهاية</translation>
        </message>
        <message>
            <source>Look up “{name}”</source>
            <translation>الاستعلام عن «⁨{name}⁩»</translation>
        </message>
        <message>
            <source>Name, state, instance, image, model</source>
            <translation>الاسم أو الحالة أو المثيل أو الصورة أو النموذج</translation>
        </message>
        <message>
            <source>Youngest first</source>
            <translation>الأحدث أولًا</translation>
        </message>
    </context>
    <context>
        <name>EndpointPicker</name>
        <message>
            <source>Being looked up…</source>
            <translation>يجري الاستعلام…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Choose an endpoint</source>
            <translation>اختيار نقطة نهاية</translation>
        </message>
        <message>
            <source>Choose one of its inference components</source>
            <translation>اختر أحد مكوّنات الاستدلال فيها</translation>
        </message>
        <message>
            <source>Endpoints and components: {shown} of {total}</source>
            <translation>نقاط النهاية والمكوّنات: {shown} من {total}</translation>
        </message>
        <message>
            <source>Endpoints and components: {total}</source>
            <translation>نقاط النهاية والمكوّنات: {total}</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>Inference components are not listed. {why}</source>
            <translation>مكوّنات الاستدلال غير مدرجة. ⁨{why}⁩</translation>
        </message>
        <message>
            <source>Instances, images and models are known of {known} of the {total} only: filter by name.</source>
            <translation>المثيلات والصور والنماذج معروفة لدى ⁨{known}⁩ من {total} فقط: صفّ حسب الاسم.</translation>
        </message>
        <message>
            <source>Listing the endpoints in {region}…</source>
            <translation>تُجلب نقاط النهاية في ⁨{region}⁩…</translation>
        </message>
        <message>
            <source>Listing… {total} so far</source>
            <translation>يجري الجلب… {total} حتى الآن</translation>
        </message>
        <message>
            <source>Nothing could be listed.</source>
            <translation>تعذّر جلب القائمة.</translation>
        </message>
        <message>
            <source>Nothing fits.</source>
            <translation>لا شيء يطابق.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>تحديث</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>Signed in with</source>
            <translation>تسجيل الدخول عبر</translation>
        </message>
        <message>
            <source>There are no endpoints in {region}.</source>
            <translation>لا توجد نقاط نهاية في ⁨{region}⁩.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Use this endpoint</source>
            <translation>استخدام نقطة النهاية هذه</translation>
        </message>
    </context>
    <context>
        <name>EndpointReminder</name>
        <message>
            <source>Details…</source>
            <translation>التفاصيل…</translation>
        </message>
        <message>
            <source>Not again</source>
            <translation>عدم التذكير مجددًا</translation>
        </message>
        <message>
            <source>The endpoint {endpoint}, which you last used {when}, still runs and is billed: {cost}. It runs since {since}.</source>
            <translation>نقطة النهاية ⁨{endpoint}⁩ التي استخدمتها آخر مرة ⁨{when}⁩ ما زالت تعمل وتُحتسب تكلفتها: ⁨{cost}⁩. وهي تعمل منذ ⁨{since}⁩.</translation>
        </message>
        <message>
            <source>about {amount} an hour</source>
            <translation>نحو ⁨{amount}⁩ في الساعة</translation>
        </message>
        <message>
            <source>at a price that is not known</source>
            <translation>بسعر غير معروف</translation>
        </message>
        <message>
            <source>{count} endpoints that you used on earlier days still run and are billed, together {cost}: {names}.</source>
            <translation>نقاط نهاية استخدمتها في أيام سابقة ({count}) ما زالت تعمل وتُحتسب تكلفتها، ومجموعها ⁨{cost}⁩: ⁨{names}⁩.</translation>
        </message>
    </context>
    <context>
        <name>EndpointStep</name>
        <message>
            <source>Choose from the account…</source>
            <translation>اختيار من الحساب…</translation>
        </message>
        <message>
            <source>Endpoint URL</source>
            <translation>عنوان URL لنقطة النهاية</translation>
        </message>
        <message>
            <source>Endpoint name</source>
            <translation>اسم نقطة النهاية</translation>
        </message>
        <message>
            <source>Only for a VPC interface endpoint, a proxy or an emulator.</source>
            <translation>فقط لنقطة نهاية واجهة VPC أو وكيل أو محاكٍ.</translation>
        </message>
        <message>
            <source>Pick it from your account, or type its name.</source>
            <translation>اخترها من حسابك أو اكتب اسمها.</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>The region’s own</source>
            <translation>العنوان المعتاد للمنطقة</translation>
        </message>
        <message>
            <source>Which endpoint?</source>
            <translation>أي نقطة نهاية؟</translation>
        </message>
    </context>
    <context>
        <name>Endpoints</name>
        <message>
            <source>${amount}</source>
            <translation>⁦${amount}⁩</translation>
        </message>
        <message>
            <source>AWS profile {name}</source>
            <translation>ملف تعريف AWS ⁨{name}⁩</translation>
        </message>
        <message>
            <source>April</source>
            <translation>أبريل</translation>
        </message>
        <message>
            <source>As {name}</source>
            <translation>كما في ⁨{name}⁩</translation>
        </message>
        <message>
            <source>August</source>
            <translation>أغسطس</translation>
        </message>
        <message>
            <source>Check the endpoint URL, and whether a proxy answers in its place.</source>
            <translation>تحقق من عنوان URL لنقطة النهاية، وممّا إذا كان وكيل يجيب بدلًا منها.</translation>
        </message>
        <message>
            <source>Check the folder {parent}: may you write there, and is there room on the disk?</source>
            <translation>تحقق من المجلد ⁨{parent}⁩: هل يمكنك الكتابة فيه، وهل في القرص مساحة؟</translation>
        </message>
        <message>
            <source>December</source>
            <translation>ديسمبر</translation>
        </message>
        <message>
            <source>Default credential chain</source>
            <translation>سلسلة بيانات الاعتماد الافتراضية</translation>
        </message>
        <message>
            <source>February</source>
            <translation>فبراير</translation>
        </message>
        <message>
            <source>Give the region that the endpoints run in, for example us-east-1.</source>
            <translation>حدّد المنطقة التي تعمل فيها نقاط النهاية، مثل us-east-1.</translation>
        </message>
        <message>
            <source>Going by its name, it runs a base model, which takes text as it is, of the {family} family.</source>
            <translation>يدل الاسم على نموذج أساسي يقبل النص كما هو، من عائلة ⁨{family}⁩.</translation>
        </message>
        <message>
            <source>Going by its name, it runs a model of the {family} family.</source>
            <translation>يدل الاسم على نموذج من عائلة ⁨{family}⁩.</translation>
        </message>
        <message>
            <source>Install a newer SageDesk. {path} was left as it is.</source>
            <translation>ثبّت إصدارًا أحدث من SageDesk. تُرك ⁨{path}⁩ كما هو.</translation>
        </message>
        <message>
            <source>It applies the model's own chat template.</source>
            <translation>تطبّق قالب المحادثة الخاص بالنموذج.</translation>
        </message>
        <message>
            <source>It may have been deleted just now. Check the name, the region and the account.</source>
            <translation>ربما حُذفت للتو. تحقق من الاسم والمنطقة والحساب.</translation>
        </message>
        <message>
            <source>Its JumpStart tag names a base model, which takes text as it is, of the {family} family.</source>
            <translation>يذكر وسم JumpStart نموذجًا أساسيًّا يقبل النص كما هو، من عائلة ⁨{family}⁩.</translation>
        </message>
        <message>
            <source>Its JumpStart tag names a model of the {family} family.</source>
            <translation>يذكر وسم JumpStart نموذجًا من عائلة ⁨{family}⁩.</translation>
        </message>
        <message>
            <source>Its SM_VLLM_… variables set another task than generating text, so it cannot chat.</source>
            <translation>تضبط متغيراتها SM_VLLM_… مهمة غير توليد النص، فلا تُجري محادثات.</translation>
        </message>
        <message>
            <source>Its environment names a base model, which takes text as it is, of the {family} family.</source>
            <translation>تذكر متغيرات بيئتها نموذجًا أساسيًّا يقبل النص كما هو، من عائلة ⁨{family}⁩.</translation>
        </message>
        <message>
            <source>Its environment names a model of the {family} family.</source>
            <translation>تذكر متغيرات بيئتها نموذجًا من عائلة ⁨{family}⁩.</translation>
        </message>
        <message>
            <source>January</source>
            <translation>يناير</translation>
        </message>
        <message>
            <source>July</source>
            <translation>يوليو</translation>
        </message>
        <message>
            <source>JumpStart's {model} runs on the container of 2023, which takes dialogs and Meta's licence.</source>
            <translation>يعمل ⁨{model}⁩ من JumpStart على حاوية عام 2023، التي تقبل الحوارات وتتطلب ترخيص Meta.</translation>
        </message>
        <message>
            <source>JumpStart's {model} runs on the container of 2023: a base model, which takes text and Meta's licence.</source>
            <translation>يعمل ⁨{model}⁩ من JumpStart على حاوية عام 2023: نموذج أساسي يقبل النص ويتطلب ترخيص Meta.</translation>
        </message>
        <message>
            <source>June</source>
            <translation>يونيو</translation>
        </message>
        <message>
            <source>March</source>
            <translation>مارس</translation>
        </message>
        <message>
            <source>Marketplace package</source>
            <translation>حزمة Marketplace</translation>
        </message>
        <message>
            <source>May</source>
            <translation>مايو</translation>
        </message>
        <message>
            <source>Mend or remove {path}. It is written like {{"us-east-1": {{"ml.g5.xlarge": 1.41}}}}.</source>
            <translation>أصلح ⁨{path}⁩ أو احذفه. يُكتب هكذا: ⁨{{"us-east-1": {{"ml.g5.xlarge": 1.41}}}}⁩.</translation>
        </message>
        <message>
            <source>NIM wants the model's name in each request: set the handler's option model.</source>
            <translation>تتطلب NIM اسم النموذج في كل طلب: اضبط خيار المعالج model.</translation>
        </message>
        <message>
            <source>No AWS region is set.</source>
            <translation>لم تُضبط منطقة AWS.</translation>
        </message>
        <message>
            <source>No instance runs, so none is billed.</source>
            <translation>لا مثيل يعمل، فلا تُحتسب تكلفة.</translation>
        </message>
        <message>
            <source>None: it does not chat</source>
            <translation>لا شيء: لا تُجري محادثات</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>November</source>
            <translation>نوفمبر</translation>
        </message>
        <message>
            <source>October</source>
            <translation>أكتوبر</translation>
        </message>
        <message>
            <source>SageMaker does not tell which container runs there.</source>
            <translation>لا تذكر SageMaker أي حاوية تعمل هناك.</translation>
        </message>
        <message>
            <source>SageMaker gets too many requests from your account at the moment.</source>
            <translation>تتلقى SageMaker من حسابك طلبات أكثر من اللازم في الوقت الحالي.</translation>
        </message>
        <message>
            <source>September</source>
            <translation>سبتمبر</translation>
        </message>
        <message>
            <source>Serverless: billed for the time of each request, and for the concurrency that is provisioned.</source>
            <translation>بلا خوادم: تُحتسب التكلفة على زمن كل طلب، وعلى التزامن المخصّص.</translation>
        </message>
        <message>
            <source>Serverless: billed for the time of each request, and nothing while it is idle.</source>
            <translation>بلا خوادم: تُحتسب التكلفة على زمن كل طلب، ولا شيء عند الخمول.</translation>
        </message>
        <message>
            <source>The container answered with plain text.</source>
            <translation>أجابت الحاوية بنص عادي.</translation>
        </message>
        <message>
            <source>The container answered, but in a form of its own. Describe it with the handler jmespath.</source>
            <translation>أجابت الحاوية، لكن بصيغة خاصة بها. صِفها بالمعالج jmespath.</translation>
        </message>
        <message>
            <source>The container draws images and cannot chat.</source>
            <translation>ترسم الحاوية صورًا ولا تُجري محادثات.</translation>
        </message>
        <message>
            <source>The container is Amazon Nova, which takes OpenAI chat.</source>
            <translation>الحاوية هي Amazon Nova، وتقبل محادثة OpenAI.</translation>
        </message>
        <message>
            <source>The container is DJL serving 0.{version}, which answers in lines of outputs.</source>
            <translation>الحاوية هي DJL Serving 0.{version}، وتجيب بأسطر من outputs.</translation>
        </message>
        <message>
            <source>The container is DJL serving 0.{version}, which takes OpenAI chat.</source>
            <translation>الحاوية هي DJL Serving 0.{version}، وتقبل محادثة OpenAI.</translation>
        </message>
        <message>
            <source>The container is DJL serving 0.{version}, which takes text; chat came with 0.27.</source>
            <translation>الحاوية هي DJL Serving 0.{version}، وتقبل النص؛ جاءت المحادثة مع 0.27.</translation>
        </message>
        <message>
            <source>The container is DJL-LMI with an output formatter of its own, which may answer in any form.</source>
            <translation>الحاوية هي DJL-LMI بمنسّق إخراج خاص بها، وقد تجيب بأي صيغة.</translation>
        </message>
        <message>
            <source>The container is DJL-LMI with the output formatter 3p.</source>
            <translation>الحاوية هي DJL-LMI بمنسّق الإخراج ⁨3p⁩.</translation>
        </message>
        <message>
            <source>The container is DJL-LMI {version}, which takes OpenAI chat.</source>
            <translation>الحاوية هي DJL-LMI {version}، وتقبل محادثة OpenAI.</translation>
        </message>
        <message>
            <source>The container is DJL-LMI; its tag does not say which version, and recent ones take OpenAI chat.</source>
            <translation>الحاوية هي DJL-LMI؛ لا يذكر وسمها الإصدار، والإصدارات الحديثة تقبل محادثة OpenAI.</translation>
        </message>
        <message>
            <source>The container is Hugging Face's inference toolkit, set to generate text; it does not stream.</source>
            <translation>الحاوية هي أدوات الاستدلال من Hugging Face، مضبوطة على توليد النص؛ ولا تدعم البث.</translation>
        </message>
        <message>
            <source>The container is Hugging Face's inference toolkit, which does not stream; its task is not known.</source>
            <translation>الحاوية هي أدوات الاستدلال من Hugging Face، ولا تدعم البث؛ ومهمتها غير معروفة.</translation>
        </message>
        <message>
            <source>The container is SGLang, which takes OpenAI chat.</source>
            <translation>الحاوية هي SGLang، وتقبل محادثة OpenAI.</translation>
        </message>
        <message>
            <source>The container is TGI {version}, which takes OpenAI chat.</source>
            <translation>الحاوية هي TGI {version}، وتقبل محادثة OpenAI.</translation>
        </message>
        <message>
            <source>The container is TGI {version}, which takes text.</source>
            <translation>الحاوية هي TGI {version}، وتقبل النص.</translation>
        </message>
        <message>
            <source>The container is TGI, and MESSAGES_API_ENABLED makes it take OpenAI chat.</source>
            <translation>الحاوية هي TGI، ويجعلها MESSAGES_API_ENABLED تقبل محادثة OpenAI.</translation>
        </message>
        <message>
            <source>The container is TGI, which takes text.</source>
            <translation>الحاوية هي TGI، وتقبل النص.</translation>
        </message>
        <message>
            <source>The container is Text Embeddings Inference: it makes embeddings and cannot chat.</source>
            <translation>الحاوية هي Text Embeddings Inference: تنتج تضمينات ولا تُجري محادثات.</translation>
        </message>
        <message>
            <source>The container is llama.cpp, which takes OpenAI chat.</source>
            <translation>الحاوية هي llama.cpp، وتقبل محادثة OpenAI.</translation>
        </message>
        <message>
            <source>The container is set to another task than generating text, so it cannot chat.</source>
            <translation>الحاوية مضبوطة على مهمة غير توليد النص، فلا تُجري محادثات.</translation>
        </message>
        <message>
            <source>The container is vLLM, which takes OpenAI chat.</source>
            <translation>الحاوية هي vLLM، وتقبل محادثة OpenAI.</translation>
        </message>
        <message>
            <source>The container serves classical machine learning and cannot chat.</source>
            <translation>تخدم الحاوية تعلّم الآلة التقليدي ولا تُجري محادثات.</translation>
        </message>
        <message>
            <source>The container takes OpenAI chat, and wants the model's name: set the handler's option model.</source>
            <translation>تقبل الحاوية محادثة OpenAI، وتتطلب اسم النموذج: اضبط خيار المعالج model.</translation>
        </message>
        <message>
            <source>The container took none of the known kinds of request. If you know its format, describe it with the handler jmespath or text. Its last answer was: {words}</source>
            <translation>لم تقبل الحاوية أيًّا من أنواع الطلبات المعروفة. إن كنت تعرف تنسيقها فصِفه بالمعالج jmespath أو text. كانت إجابتها الأخيرة: ⁨{words}⁩</translation>
        </message>
        <message>
            <source>The container turns speech into text and cannot chat.</source>
            <translation>تحوّل الحاوية الكلام إلى نص ولا تُجري محادثات.</translation>
        </message>
        <message>
            <source>The container wants Meta's licence accepted, as JumpStart's first Llama 2 does with each request.</source>
            <translation>تتطلب الحاوية قبول ترخيص Meta، كما يفعل Llama 2 الأول من JumpStart مع كل طلب.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as DJL-LMI does.</source>
            <translation>سُئلت الحاوية فأجابت كما تجيب DJL-LMI.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as DJL-LMI with the output formatter 3p does.</source>
            <translation>سُئلت الحاوية فأجابت كما تجيب DJL-LMI بمنسّق الإخراج ⁨3p⁩.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as Hugging Face's inference toolkit does.</source>
            <translation>سُئلت الحاوية فأجابت كما تجيب أدوات الاستدلال من Hugging Face.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as JumpStart's Llama 2 base models of 2023 do.</source>
            <translation>سُئلت الحاوية فأجابت كما تجيب نماذج Llama 2 الأساسية من JumpStart لعام 2023.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as JumpStart's Llama 2 of 2023 does.</source>
            <translation>سُئلت الحاوية فأجابت كما تجيب نماذج Llama 2 من JumpStart لعام 2023.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as OpenAI chat does.</source>
            <translation>سُئلت الحاوية فأجابت كما تجيب محادثة OpenAI.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as OpenAI completions do; it took no messages.</source>
            <translation>سُئلت الحاوية فأجابت كما تجيب إكمالات OpenAI؛ ولم تقبل رسائل.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as TGI does.</source>
            <translation>سُئلت الحاوية فأجابت كما تجيب TGI.</translation>
        </message>
        <message>
            <source>The container was asked, and answered as old DJL containers do.</source>
            <translation>سُئلت الحاوية فأجابت كما تجيب حاويات DJL القديمة.</translation>
        </message>
        <message>
            <source>The container was asked, and answered with generated text, as TGI does.</source>
            <translation>سُئلت الحاوية فأجابت بنص مولَّد، كما تجيب TGI.</translation>
        </message>
        <message>
            <source>The file of your own prices cannot be read.</source>
            <translation>تعذّرت قراءة ملف أسعارك الخاصة.</translation>
        </message>
        <message>
            <source>The image is not one that SageDesk knows, but its environment has variables that {engine} reads.</source>
            <translation>لا يعرف SageDesk هذه الصورة، لكن في بيئتها متغيرات يقرؤها ⁨{engine}⁩.</translation>
        </message>
        <message>
            <source>The image is not one that SageDesk knows, but its name says {engine}.</source>
            <translation>لا يعرف SageDesk هذه الصورة، لكن اسمها يشير إلى ⁨{engine}⁩.</translation>
        </message>
        <message>
            <source>The image {image} is not one that SageDesk knows.</source>
            <translation>لا يعرف SageDesk الصورة ⁨{image}⁩.</translation>
        </message>
        <message>
            <source>The model comes from a model package of AWS Marketplace, which hides its container.</source>
            <translation>يأتي النموذج من حزمة نماذج في AWS Marketplace تخفي حاويته.</translation>
        </message>
        <message>
            <source>There is no price for {names} in the table. Enter your own.</source>
            <translation>لا سعر لـ ⁨{names}⁩ في الجدول. أدخل سعرك الخاص.</translation>
        </message>
        <message>
            <source>This endpoint serves inference components, and each has a container of its own. Choose one.</source>
            <translation>تقدّم نقطة النهاية هذه مكوّنات استدلال، ولكل منها حاوية خاصة. اختر واحدًا.</translation>
        </message>
        <message>
            <source>Wait a little.</source>
            <translation>انتظر قليلًا.</translation>
        </message>
        <message>
            <source>What answered is not SageMaker.</source>
            <translation>ما أجاب ليس SageMaker.</translation>
        </message>
        <message>
            <source>What probes found was written by a newer SageDesk than this one.</source>
            <translation>كتب نتائج الاستكشاف إصدارٌ من SageDesk أحدث من هذا.</translation>
        </message>
        <message>
            <source>Which instances run is not known, so neither is the cost.</source>
            <translation>المثيلات العاملة غير معروفة، وكذلك التكلفة.</translation>
        </message>
        <message>
            <source>Which model it runs is not known, so choose the prompt format yourself.</source>
            <translation>النموذج الذي تشغّله غير معروف، فاختر تنسيق الموجّه بنفسك.</translation>
        </message>
        <message>
            <source>You are not allowed to describe this endpoint ({actions}).</source>
            <translation>ليس مسموحًا لك بقراءة وصف نقطة النهاية هذه (⁨{actions}⁩).</translation>
        </message>
        <message>
            <source>You are not allowed to describe this inference component ({actions}).</source>
            <translation>ليس مسموحًا لك بقراءة وصف مكوّن الاستدلال هذا (⁨{actions}⁩).</translation>
        </message>
        <message>
            <source>a guess</source>
            <translation>تخمين</translation>
        </message>
        <message>
            <source>about {amount} an hour (prices of {date})</source>
            <translation>نحو ⁨{amount}⁩ في الساعة (أسعار {date})</translation>
        </message>
        <message>
            <source>asynchronous</source>
            <translation>غير متزامنة</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>مؤكّد</translation>
        </message>
        <message>
            <source>component of {endpoint}</source>
            <translation>مكوّن من ⁨{endpoint}⁩</translation>
        </message>
        <message>
            <source>copies: {count}</source>
            <translation>النُّسخ: {count}</translation>
        </message>
        <message>
            <source>does not chat</source>
            <translation>لا تُجري محادثات</translation>
        </message>
        <message>
            <source>inference components: {count}</source>
            <translation>مكوّنات الاستدلال: {count}</translation>
        </message>
        <message>
            <source>least outstanding requests</source>
            <translation>أقل الطلبات المعلّقة</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>مرجّح</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>on {day}</source>
            <translation>بتاريخ {day}</translation>
        </message>
        <message>
            <source>random</source>
            <translation>عشوائي</translation>
        </message>
        <message>
            <source>real-time</source>
            <translation>فورية</translation>
        </message>
        <message>
            <source>running for {age}</source>
            <translation>تعمل منذ {age}</translation>
        </message>
        <message>
            <source>serverless</source>
            <translation>بلا خوادم</translation>
        </message>
        <message>
            <source>serverless, {memory} MB</source>
            <translation>بلا خوادم، {memory} ميغابايت</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <source>your own prices</source>
            <translation>أسعارك الخاصة</translation>
        </message>
        <message>
            <source>{container} with the prompt format {prompt}</source>
            <translation>⁨{container}⁩ مع تنسيق الموجّه ⁨{prompt}⁩</translation>
        </message>
        <message>
            <source>{count} d</source>
            <translation>⁨{count} يوم⁩</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>⁨{count} س⁩</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>⁨{count} د⁩</translation>
        </message>
        <message>
            <source>{count} × {name} at {price}</source>
            <translation>⁨{count} × {name}⁩ بسعر ⁨{price}⁩</translation>
        </message>
        <message>
            <source>{names} and {name}</source>
            <translation>⁨{names}⁩ و⁨{name}⁩</translation>
        </message>
        <message>
            <source>{name} cannot be written: {reason}.</source>
            <translation>تعذّرت كتابة ⁨{name}⁩: ⁨{reason}⁩.</translation>
        </message>
        <message>
            <source>{price} an hour: {parts} ({basis}).</source>
            <translation>التكلفة ⁨{price}⁩ في الساعة: ⁨{parts}⁩ (⁨{basis}⁩).</translation>
        </message>
        <message>
            <source>{region} on-demand prices of {month} {year}</source>
            <translation>أسعار ⁨{region}⁩ عند الطلب، {month} {year}</translation>
        </message>
        <message>
            <source>{region} on-demand prices of {month} {year}; {other} may differ</source>
            <translation>أسعار ⁨{region}⁩ عند الطلب، {month} {year}؛ قد تختلف أسعار {other}</translation>
        </message>
        <message>
            <source>{text}, in region {region}.</source>
            <translation>⁨{text}⁩، في المنطقة ⁨{region}⁩.</translation>
        </message>
        <message>
            <source>{when}, {age} ago</source>
            <translation>⁨{when}⁩، قبل {age}</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n of the text’s characters cannot be written to a file and are shown as �.</source>
            <translation>
                <numerusform>لا أحرف من النص يتعذّر كتابتها في ملف، وتظهر بالشكل �.</numerusform>
                <numerusform>حرف واحد من النص يتعذّر كتابته في ملف، ويظهر بالشكل �.</numerusform>
                <numerusform>حرفان من النص يتعذّر كتابتهما في ملف، ويظهران بالشكل �.</numerusform>
                <numerusform>يتعذّر كتابة %n أحرف من النص في ملف، وتظهر بالشكل �.</numerusform>
                <numerusform>يتعذّر كتابة %n حرفًا من النص في ملف، وتظهر بالشكل �.</numerusform>
                <numerusform>يتعذّر كتابة %n حرف من النص في ملف، وتظهر بالشكل �.</numerusform>
            </translation>
        </message>
        <message>
            <source>A call of the tool {name}</source>
            <translation>استدعاء للأداة {name}</translation>
        </message>
        <message>
            <source>An image ({kind}, {size:,} bytes) is not part of this document.</source>
            <translation>صورة ({kind}، {size:,} بايت) ليست جزءًا من هذا المستند.</translation>
        </message>
        <message>
            <source>An image: {kind}, {size:,} bytes</source>
            <translation>صورة: {kind}، {size:,} بايت</translation>
        </message>
        <message>
            <source>Another beginning of the conversation.</source>
            <translation>بداية أخرى للمحادثة.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>المساعد</translation>
        </message>
        <message>
            <source>Branch {number} of {count}</source>
            <translation>الفرع {number} من {count}</translation>
        </message>
        <message>
            <source>Called the tool {name}</source>
            <translation>استدعى الأداة {name}</translation>
        </message>
        <message>
            <source>Check its name and its folder.</source>
            <translation>تحقق من اسمه ومجلده.</translation>
        </message>
        <message>
            <source>Choose a .json file, or the .zip that ChatGPT or Claude sent.</source>
            <translation>اختر ملف ⁨.json⁩، أو ملف ⁨.zip⁩ الذي أرسله ChatGPT أو Claude.</translation>
        </message>
        <message>
            <source>Choose another name, or ask for what is there to be replaced (--force).</source>
            <translation>اختر اسمًا آخر، أو اطلب استبدال الموجود (⁨--force⁩).</translation>
        </message>
        <message>
            <source>Choose one of: {known}.</source>
            <translation>اختر واحدًا من: ⁨{known}⁩.</translation>
        </message>
        <message>
            <source>Content handler</source>
            <translation>معالج المحتوى</translation>
        </message>
        <message>
            <source>Conversation {number} ({title}) has no messages that can be read.</source>
            <translation>ليس في المحادثة {number} ({title}) رسائل يمكن قراءتها.</translation>
        </message>
        <message>
            <source>Conversation {number} ({title}) is damaged: {error}</source>
            <translation>المحادثة {number} ({title}) تالفة: ⁨{error}⁩</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>نقطة النهاية</translation>
        </message>
        <message>
            <source>Endpoint profile</source>
            <translation>ملف تعريف نقطة النهاية</translation>
        </message>
        <message>
            <source>Export it again without nesting: in LibreChat, with “Recursive” switched off.</source>
            <translation>صدّره من جديد بلا تداخل: في LibreChat مع إيقاف «Recursive».</translation>
        </message>
        <message>
            <source>Give the id of one: {named}.</source>
            <translation>أدخل معرّف واحدة منها: ⁨{named}⁩.</translation>
        </message>
        <message numerus="yes">
            <source>Give the id of one: {named}; and %n more.</source>
            <translation>
                <numerusform>أدخل معرّف واحدة منها: ⁨{named}⁩.</numerusform>
                <numerusform>أدخل معرّف واحدة منها: ⁨{named}⁩؛ وواحدة أخرى.</numerusform>
                <numerusform>أدخل معرّف واحدة منها: ⁨{named}⁩؛ واثنتان أخريان.</numerusform>
                <numerusform>أدخل معرّف واحدة منها: ⁨{named}⁩؛ و%n أخرى.</numerusform>
                <numerusform>أدخل معرّف واحدة منها: ⁨{named}⁩؛ و%n أخرى.</numerusform>
                <numerusform>أدخل معرّف واحدة منها: ⁨{named}⁩؛ و%n أخرى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the name of a file, or of a folder to fill.</source>
            <translation>أدخل اسم ملف، أو اسم مجلد لملئه.</translation>
        </message>
        <message>
            <source>Goes on from the message of {role} above: that has no text</source>
            <translation>يتابع من رسالة {role} أعلاه: لا نص فيها</translation>
        </message>
        <message>
            <source>Goes on from the message of {role} above: “{words}”</source>
            <translation>يتابع من رسالة {role} أعلاه: «{words}»</translation>
        </message>
        <message>
            <source>It reads the JSON exports of: {known}.</source>
            <translation>تُقرأ صادرات JSON من: ⁨{known}⁩.</translation>
        </message>
        <message>
            <source>It should hold a file named conversations.json.</source>
            <translation>ينبغي أن يحتوي على ملف باسم conversations.json.</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>آخر رسالة</translation>
        </message>
        <message>
            <source>List them with: sagedesk export --list</source>
            <translation>اعرضها بالأمر: ⁨sagedesk export --list⁩</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Model parameters</source>
            <translation>معاملات النموذج</translation>
        </message>
        <message>
            <source>No conversation has the id or the title “{wanted}”.</source>
            <translation>لا محادثة لها المعرّف أو العنوان «{wanted}».</translation>
        </message>
        <message>
            <source>Prompt format</source>
            <translation>تنسيق الموجّه</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>التفكير</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>موجّه النظام</translation>
        </message>
        <message>
            <source>The file was written by a newer SageDesk; nothing of it was read.</source>
            <translation>كتب الملفَّ إصدارٌ أحدث من SageDesk؛ لم يُقرأ منه شيء.</translation>
        </message>
        <message>
            <source>The model called the tool {name}:</source>
            <translation>استدعى النموذج الأداة {name}:</translation>
        </message>
        <message>
            <source>The model reached its token limit here.</source>
            <translation>بلغ النموذج هنا حد الرموز.</translation>
        </message>
        <message>
            <source>The reply failed.</source>
            <translation>فشل الرد.</translation>
        </message>
        <message>
            <source>The reply was interrupted here.</source>
            <translation>انقطع الرد هنا.</translation>
        </message>
        <message>
            <source>The reply was still streaming when this was exported.</source>
            <translation>كان الرد ما زال قيد البث عند التصدير.</translation>
        </message>
        <message>
            <source>The text left a code block open. The line that closes it was added here.</source>
            <translation>ترك النص كتلة شيفرة مفتوحة. أُضيف هنا السطر الذي يغلقها.</translation>
        </message>
        <message>
            <source>The text left an HTML block open. The line that closes it was added here.</source>
            <translation>ترك النص كتلة HTML مفتوحة. أُضيف هنا السطر الذي يغلقها.</translation>
        </message>
        <message>
            <source>The user stopped the reply here.</source>
            <translation>أوقف المستخدم الرد هنا.</translation>
        </message>
        <message>
            <source>There are no conversations to export yet.</source>
            <translation>لا محادثات لتصديرها بعد.</translation>
        </message>
        <message>
            <source>There is no export format named “{name}”.</source>
            <translation>لا يوجد تنسيق تصدير باسم «{name}».</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>لا يوجد ملف ⁨{path}⁩.</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>أداة</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>محادثة بلا عنوان</translation>
        </message>
        <message>
            <source>User</source>
            <translation>المستخدم</translation>
        </message>
        <message>
            <source>a file</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>an attachment</source>
            <translation>مرفق</translation>
        </message>
        <message>
            <source>those of the endpoint</source>
            <translation>معاملات نقطة النهاية</translation>
        </message>
        <message>
            <source>untitled</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <source>{kind}, {size:,} bytes</source>
            <translation>{kind}، {size:,} بايت</translation>
        </message>
        <message>
            <source>{name} cannot be unpacked: it is damaged, or locked with a password.</source>
            <translation>تعذّر فك ضغط ⁨{name}⁩: الملف تالف أو محمي بكلمة مرور.</translation>
        </message>
        <message>
            <source>{name} has no conversations in it.</source>
            <translation>لا محادثات في ⁨{name}⁩.</translation>
        </message>
        <message>
            <source>{name} has no conversations that SageDesk can read.</source>
            <translation>لا محادثات في ⁨{name}⁩ يستطيع SageDesk قراءتها.</translation>
        </message>
        <message>
            <source>{name} has {size:,} bytes; SageDesk reads up to {largest:,}.</source>
            <translation>حجم ⁨{name}⁩ يبلغ {size:,} بايت؛ ويقرأ SageDesk حتى {largest:,}.</translation>
        </message>
        <message>
            <source>{name} is cut off or damaged; what comes before was read. ({error})</source>
            <translation>الملف ⁨{name}⁩ مقطوع أو تالف؛ قُرئ ما يسبق ذلك. (⁨{error}⁩)</translation>
        </message>
        <message>
            <source>{name} is nested too deeply.</source>
            <translation>التداخل في ⁨{name}⁩ عميق أكثر من اللازم.</translation>
        </message>
        <message>
            <source>{name} is not JSON.</source>
            <translation>الملف ⁨{name}⁩ ليس JSON.</translation>
        </message>
        <message numerus="yes">
            <source>{path} and %n more would be overwritten, so nothing was exported.</source>
            <translation>
                <numerusform>كان سيُستبدل ⁨{path}⁩، لذا لم يُصدَّر شيء.</numerusform>
                <numerusform>كان سيُستبدل ⁨{path}⁩ وملف آخر، لذا لم يُصدَّر شيء.</numerusform>
                <numerusform>كان سيُستبدل ⁨{path}⁩ وملفان آخران، لذا لم يُصدَّر شيء.</numerusform>
                <numerusform>كان سيُستبدل ⁨{path}⁩ و%n ملفات أخرى، لذا لم يُصدَّر شيء.</numerusform>
                <numerusform>كان سيُستبدل ⁨{path}⁩ و%n ملفًّا آخر، لذا لم يُصدَّر شيء.</numerusform>
                <numerusform>كان سيُستبدل ⁨{path}⁩ و%n ملف آخر، لذا لم يُصدَّر شيء.</numerusform>
            </translation>
        </message>
        <message>
            <source>{path} is a folder or a device, not a file.</source>
            <translation>المسار ⁨{path}⁩ مجلد أو جهاز، لا ملف.</translation>
        </message>
        <message>
            <source>{path} would be overwritten, so nothing was exported.</source>
            <translation>كان سيُستبدل ⁨{path}⁩، لذا لم يُصدَّر شيء.</translation>
        </message>
        <message>
            <source>“{title}” could not be added: {reason}</source>
            <translation>تعذّرت إضافة «{title}»: {reason}</translation>
        </message>
        <message>
            <source>“{title}”: a message of neither the person nor Claude could not be read.</source>
            <translation>«{title}»: تعذّرت قراءة رسالة ليست من الشخص ولا من Claude.</translation>
        </message>
        <message>
            <source>“{title}”: a message of the role {role} could not be read.</source>
            <translation>«{title}»: تعذّرت قراءة رسالة لها الدور {role}.</translation>
        </message>
        <message>
            <source>“{title}”: a part of a tool’s answer ({kind}) could not be read.</source>
            <translation>«{title}»: تعذّرت قراءة جزء من إجابة أداة (⁨{kind}⁩).</translation>
        </message>
        <message>
            <source>“{title}”: a part of the kind {kind} could not be read.</source>
            <translation>«{title}»: تعذّرت قراءة جزء من النوع ⁨{kind}⁩.</translation>
        </message>
        <message>
            <source>“{title}”: {name} is not in the export.</source>
            <translation>«{title}»: ليس ⁨{name}⁩ في الملف المصدَّر.</translation>
        </message>
        <message>
            <source>“{wanted}” could be any of {count} conversations.</source>
            <translation>قد تكون «{wanted}» أيًّا من {count} محادثة.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>لا محادثات</numerusform>
                <numerusform>محادثة واحدة</numerusform>
                <numerusform>محادثتان</numerusform>
                <numerusform>%n محادثات</numerusform>
                <numerusform>%n محادثة</numerusform>
                <numerusform>%n محادثة</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <source>A folder with a file for each conversation</source>
            <translation>مجلد فيه ملف لكل محادثة</translation>
        </message>
        <message>
            <source>A line for each conversation, for fine-tuning and evaluation.</source>
            <translation>سطر لكل محادثة، للضبط الدقيق والتقييم.</translation>
        </message>
        <message>
            <source>All branches</source>
            <translation>كل الفروع</translation>
        </message>
        <message>
            <source>Chosen conversations</source>
            <translation>محادثات مختارة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Dates and times</source>
            <translation>التواريخ والأوقات</translation>
        </message>
        <message>
            <source>Endpoint and parameters</source>
            <translation>نقطة النهاية والمعاملات</translation>
        </message>
        <message>
            <source>Every version of every message, not only what is shown</source>
            <translation>كل نسخة من كل رسالة، لا المعروض فقط</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>كل شيء</translation>
        </message>
        <message>
            <source>Everything, with all branches. It can be imported again, and nothing is lost.</source>
            <translation>كل شيء مع كل الفروع. يمكن استيراده من جديد، ولا يضيع شيء.</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>تصدير المحادثات</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>التنسيق</translation>
        </message>
        <message>
            <source>JSON, lossless</source>
            <translation>صيغة JSON بلا فقدان</translation>
        </message>
        <message>
            <source>JSONL of chat messages</source>
            <translation>رسائل محادثة بصيغة JSONL</translation>
        </message>
        <message>
            <source>One page that needs nothing else, light or dark, and prints well.</source>
            <translation>صفحة واحدة مكتفية بذاتها، فاتحة أو داكنة، وتُطبع جيدًا.</translation>
        </message>
        <message>
            <source>Pages to print and to send.</source>
            <translation>صفحات للطباعة والإرسال.</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>نص عادي</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>تقدّم التصدير</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>التفكير</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>موجّه النظام</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>هذه المحادثة</translation>
        </message>
        <message>
            <source>To read and to keep under version control. Every text stands in it as it came.</source>
            <translation>للقراءة وللحفظ في نظام إدارة الإصدارات. يبقى فيه كل نص كما ورد.</translation>
        </message>
        <message>
            <source>To read and to paste.</source>
            <translation>للقراءة واللصق.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ما يُصدَّر</translation>
        </message>
        <message>
            <source>What goes along</source>
            <translation>ما يُضمَّن</translation>
        </message>
        <message>
            <source>YAML front matter, for Obsidian and git</source>
            <translation>مقدمة YAML، لبرنامجي Obsidian وgit</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message numerus="yes">
            <source>%n file(s) exported to {target}</source>
            <translation>
                <numerusform>لم تُصدَّر ملفات إلى ⁨{target}⁩</numerusform>
                <numerusform>صُدّر ملف واحد إلى ⁨{target}⁩</numerusform>
                <numerusform>صُدّر ملفان إلى ⁨{target}⁩</numerusform>
                <numerusform>صُدّرت %n ملفات إلى ⁨{target}⁩</numerusform>
                <numerusform>صُدّر %n ملفًّا إلى ⁨{target}⁩</numerusform>
                <numerusform>صُدّر %n ملف إلى ⁨{target}⁩</numerusform>
            </translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>إظهار المجلد</translation>
        </message>
        <message>
            <source>Stopped. What was written by then is whole.</source>
            <translation>أُوقف. ما كُتب حتى ذلك الحين سليم.</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>وقت السؤال</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>مكتمل</translation>
        </message>
        <message>
            <source>Completion tokens</source>
            <translation>رموز الإكمال</translation>
        </message>
        <message>
            <source>Container format</source>
            <translation>تنسيق الحاوية</translation>
        </message>
        <message>
            <source>Cut at the token limit</source>
            <translation>مقطوع عند حد الرموز</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>نقطة النهاية</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>خطأ</translation>
        </message>
        <message>
            <source>Estimated cost</source>
            <translation>التكلفة المقدّرة</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فاشل</translation>
        </message>
        <message>
            <source>Finish reason</source>
            <translation>سبب الانتهاء</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>الرمز الأول</translation>
        </message>
        <message>
            <source>Inference component</source>
            <translation>مكوّن الاستدلال</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>منقطع</translation>
        </message>
        <message>
            <source>Last token</source>
            <translation>آخر رمز</translation>
        </message>
        <message>
            <source>Old messages left out</source>
            <translation>الرسائل القديمة المتروكة</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>ملف التعريف</translation>
        </message>
        <message>
            <source>Prompt format</source>
            <translation>تنسيق الموجّه</translation>
        </message>
        <message>
            <source>Prompt tokens</source>
            <translation>رموز الموجّه</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>بدء الانتظار</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>معرّف الطلب</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>قيد البث</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>موجّه النظام</translation>
        </message>
        <message>
            <source>The endpoint’s</source>
            <translation>كما في نقطة النهاية</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>البديل</translation>
        </message>
    </context>
    <context>
        <name>FailureAction</name>
        <message>
            <source>Ask the model to go on where it was cut off</source>
            <translation>الطلب من النموذج أن يتابع من حيث انقطع</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Copy policy</source>
            <translation>نسخ السياسة</translation>
        </message>
        <message>
            <source>Copy policy for the log</source>
            <translation>نسخ سياسة السجل</translation>
        </message>
        <message>
            <source>Copy the smallest IAM policy that allows it, to hand to whoever manages your account</source>
            <translation>نسخ أصغر سياسة IAM تسمح بذلك، لتسليمها إلى من يدير حسابك</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Edit profile</source>
            <translation>تحرير ملف التعريف</translation>
        </message>
        <message>
            <source>Fetch the last 50 lines of the container’s log</source>
            <translation>جلب آخر 50 سطرًا من سجل الحاوية</translation>
        </message>
        <message>
            <source>Have the reply made anew</source>
            <translation>إنشاء الرد من جديد</translation>
        </message>
        <message>
            <source>Hide log lines</source>
            <translation>إخفاء أسطر السجل</translation>
        </message>
        <message>
            <source>Open log stream</source>
            <translation>فتح تدفق السجل</translation>
        </message>
        <message>
            <source>Open the endpoint’s profile</source>
            <translation>فتح ملف تعريف نقطة النهاية</translation>
        </message>
        <message>
            <source>Open the log in the AWS console, after asking</source>
            <translation>فتح السجل في وحدة تحكم AWS بعد التأكيد</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Show and copy what a report needs</source>
            <translation>إظهار ما يحتاج إليه البلاغ ونسخه</translation>
        </message>
        <message>
            <source>Show log lines</source>
            <translation>إظهار أسطر السجل</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Sign in to AWS again</source>
            <translation>تسجيل الدخول إلى AWS مجددًا</translation>
        </message>
    </context>
    <context>
        <name>FailurePanel</name>
        <message>
            <source>What can be done</source>
            <translation>ما يمكن فعله</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>أقل من يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومين</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>أقل من ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتين</numerusform>
                <numerusform>%n ساعات</numerusform>
                <numerusform>%n ساعة</numerusform>
                <numerusform>%n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>أقل من دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتين</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>A new MFA code is needed.</source>
            <translation>يلزم رمز MFA جديد.</translation>
        </message>
        <message>
            <source>A proxy may take headers away. Try without it, or have it leave the Authorization header alone.</source>
            <translation>قد يكون وكيلٌ يزيل ترويسات. جرّب من دونه، أو اجعله يترك الترويسة Authorization كما هي.</translation>
        </message>
        <message>
            <source>A proxy or a virus scanner may stand between and show a certificate of its own: in the network settings of the profile, trust the certificates of this system, or add your company's.</source>
            <translation>قد يقف وكيل أو ماسح فيروسات في الطريق ويقدّم شهادته الخاصة: ثق في إعدادات الشبكة لملف التعريف بشهادات هذا النظام، أو أضف شهادة شركتك.</translation>
        </message>
        <message>
            <source>A resource control policy of your organisation must allow it: ask who runs that.</source>
            <translation>يجب أن تسمح به سياسة تحكم بالموارد في مؤسستك: اسأل من يديرها.</translation>
        </message>
        <message>
            <source>A service control policy of your organisation must allow it: ask who runs that.</source>
            <translation>يجب أن تسمح به سياسة تحكم بالخدمات في مؤسستك: اسأل من يديرها.</translation>
        </message>
        <message>
            <source>A service that SageMaker needs failed.</source>
            <translation>تعطّلت خدمة تحتاج إليها SageMaker.</translation>
        </message>
        <message>
            <source>AWS did not accept the MFA code.</source>
            <translation>لم تقبل AWS رمز MFA.</translation>
        </message>
        <message>
            <source>AWS does not accept the signature: the secret access key does not belong to the access key ID.</source>
            <translation>لا تقبل AWS التوقيع: مفتاح الوصول السري لا يطابق معرّف مفتاح الوصول.</translation>
        </message>
        <message>
            <source>AWS does not allow this: {words}</source>
            <translation>لا تسمح AWS بهذا: ⁨{words}⁩</translation>
        </message>
        <message>
            <source>AWS does not know this access key ID, or its session token is not valid.</source>
            <translation>لا تعرف AWS معرّف مفتاح الوصول هذا، أو رمز الجلسة غير صالح.</translation>
        </message>
        <message>
            <source>AWS gave no reason</source>
            <translation>لم تذكر AWS سببًا</translation>
        </message>
        <message>
            <source>An explicit deny stands in a {policy}: only whoever wrote it can take it away.</source>
            <translation>يوجد رفض صريح في ⁨{policy}⁩: لا يستطيع إزالته إلا من كتبه.</translation>
        </message>
        <message>
            <source>Ask who runs it to allow the host, or choose another proxy in the network settings.</source>
            <translation>اطلب ممن يديره السماح بالمضيف، أو اختر وكيلًا آخر في إعدادات الشبكة.</translation>
        </message>
        <message>
            <source>Check its name in the endpoint's profile.</source>
            <translation>تحقق من الاسم في ملف تعريف نقطة النهاية.</translation>
        </message>
        <message>
            <source>Check its name, the region and the account that you are signed in to.</source>
            <translation>تحقق من الاسم والمنطقة والحساب الذي سجّلت الدخول إليه.</translation>
        </message>
        <message>
            <source>Check the access key ID; temporary keys need their session token too.</source>
            <translation>تحقق من معرّف مفتاح الوصول؛ تحتاج المفاتيح المؤقتة إلى رمز جلستها أيضًا.</translation>
        </message>
        <message>
            <source>Check the account and the role, or ask who manages them.</source>
            <translation>تحقق من الحساب والدور، أو اسأل من يديرهما.</translation>
        </message>
        <message>
            <source>Check the date and time of this computer.</source>
            <translation>تحقق من تاريخ هذا الحاسوب ووقته.</translation>
        </message>
        <message>
            <source>Check the endpoint URL, and whether a proxy answers in its place.</source>
            <translation>تحقق من عنوان URL لنقطة النهاية، وممّا إذا كان وكيل يجيب بدلًا منها.</translation>
        </message>
        <message>
            <source>Check the network, the region and the endpoint URL.</source>
            <translation>تحقق من الشبكة والمنطقة وعنوان URL لنقطة النهاية.</translation>
        </message>
        <message>
            <source>Check the network, the region and the endpoint URL; inside a company, a VPN or a proxy may be needed.</source>
            <translation>تحقق من الشبكة والمنطقة وعنوان URL لنقطة النهاية؛ قد يلزم داخل الشركات VPN أو وكيل.</translation>
        </message>
        <message>
            <source>Check the proxy in the network settings, or HTTPS_PROXY.</source>
            <translation>تحقق من الوكيل في إعدادات الشبكة، أو من HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>Check the proxy in the network settings.</source>
            <translation>تحقق من الوكيل في إعدادات الشبكة.</translation>
        </message>
        <message>
            <source>Check the role's ARN, its external id and whether it wants an MFA code; its trust policy must name you.</source>
            <translation>تحقق من ARN الدور ومعرّفه الخارجي وهل يتطلب رمز MFA؛ ويجب أن تذكرك سياسة الثقة الخاصة به.</translation>
        </message>
        <message>
            <source>Choose an AWS profile, enter access keys, or sign in with the AWS CLI.</source>
            <translation>اختر ملف تعريف AWS، أو أدخل مفاتيح وصول، أو سجّل الدخول عبر AWS CLI.</translation>
        </message>
        <message>
            <source>Choose one that is in ~/.aws/config or ~/.aws/credentials.</source>
            <translation>اختر ملفًّا موجودًا في ⁨~/.aws/config⁩ أو ⁨~/.aws/credentials⁩.</translation>
        </message>
        <message>
            <source>Clear the inference component in the endpoint's profile.</source>
            <translation>أفرِغ مكوّن الاستدلال في ملف تعريف نقطة النهاية.</translation>
        </message>
        <message>
            <source>Each code can be used once.</source>
            <translation>كل رمز يُستخدم مرة واحدة.</translation>
        </message>
        <message>
            <source>Enter both keys again.</source>
            <translation>أدخل المفتاحين من جديد.</translation>
        </message>
        <message>
            <source>Give the access key ID and the secret access key.</source>
            <translation>أدخل معرّف مفتاح الوصول ومفتاح الوصول السري.</translation>
        </message>
        <message>
            <source>Give the region that the endpoint runs in.</source>
            <translation>حدّد المنطقة التي تعمل فيها نقطة النهاية.</translation>
        </message>
        <message>
            <source>IAM Identity Center does not give you this role in this account.</source>
            <translation>لا تمنحك IAM Identity Center هذا الدور في هذا الحساب.</translation>
        </message>
        <message>
            <source>It may be busy. A request that may have been started is not repeated by itself.</source>
            <translation>قد تكون مشغولة. الطلب الذي ربما بدأ لا يُكرَّر تلقائيًّا.</translation>
        </message>
        <message>
            <source>Look at credential_process in ~/.aws/config.</source>
            <translation>راجع credential_process في ⁨~/.aws/config⁩.</translation>
        </message>
        <message>
            <source>No AWS credentials were found.</source>
            <translation>لم يُعثر على بيانات اعتماد AWS.</translation>
        </message>
        <message>
            <source>No usable AWS region is set.</source>
            <translation>لم تُضبط منطقة AWS صالحة للاستخدام.</translation>
        </message>
        <message>
            <source>Nothing of it could be kept. Try again.</source>
            <translation>لم يمكن حفظ شيء منه. حاول مجددًا.</translation>
        </message>
        <message>
            <source>Put them into HTTPS_PROXY, as your company says.</source>
            <translation>ضعهما في HTTPS_PROXY، كما تقول شركتك.</translation>
        </message>
        <message>
            <source>Run it once in a terminal to see why.</source>
            <translation>شغّله مرة في طرفية لترى السبب.</translation>
        </message>
        <message>
            <source>SageMaker broke the reply off: {words}</source>
            <translation>قطعت SageMaker الرد: ⁨{words}⁩</translation>
        </message>
        <message>
            <source>SageMaker could not be reached.</source>
            <translation>تعذّر الوصول إلى SageMaker.</translation>
        </message>
        <message>
            <source>SageMaker could not be reached: {host}.</source>
            <translation>تعذّر الوصول إلى SageMaker: ⁨{host}⁩.</translation>
        </message>
        <message>
            <source>SageMaker did not accept the request: {words}</source>
            <translation>لم تقبل SageMaker الطلب: ⁨{words}⁩</translation>
        </message>
        <message>
            <source>SageMaker had an internal failure.</source>
            <translation>حدث عطل داخلي في SageMaker.</translation>
        </message>
        <message>
            <source>SageMaker is not available at the moment.</source>
            <translation>خدمة SageMaker غير متاحة في الوقت الحالي.</translation>
        </message>
        <message>
            <source>SageMaker refused the request: {words}</source>
            <translation>رفضت SageMaker الطلب: ⁨{words}⁩</translation>
        </message>
        <message>
            <source>Set the date and time (best by network time), then try again.</source>
            <translation>اضبط التاريخ والوقت (والأفضل عبر الشبكة)، ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>Set the inference component in the endpoint's profile.</source>
            <translation>حدّد مكوّن الاستدلال في ملف تعريف نقطة النهاية.</translation>
        </message>
        <message>
            <source>Shorten the conversation, or send fewer or smaller images.</source>
            <translation>اختصر المحادثة، أو أرسل صورًا أقل أو أصغر.</translation>
        </message>
        <message>
            <source>Sign in again with: aws login.</source>
            <translation>سجّل الدخول مجددًا بالأمر: ⁨aws login⁩.</translation>
        </message>
        <message>
            <source>Sign in again, in the window with Endpoint › Sign in to AWS…, in a terminal with: sagedesk login.</source>
            <translation>سجّل الدخول مجددًا: في النافذة من «نقطة النهاية» › «تسجيل الدخول إلى AWS…»، وفي الطرفية بالأمر: ⁨sagedesk login⁩.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>سجّل الدخول مجددًا.</translation>
        </message>
        <message>
            <source>The AWS credentials are half set.</source>
            <translation>بيانات اعتماد AWS مضبوطة نصفها فقط.</translation>
        </message>
        <message>
            <source>The answer took longer than SageMaker allows for one stream, and was cut off.</source>
            <translation>استغرقت الإجابة أطول مما تسمح به SageMaker لبث واحد، فقُطعت.</translation>
        </message>
        <message>
            <source>The certificate is not valid yet: the clock of this computer is wrong.</source>
            <translation>الشهادة غير صالحة بعد: ساعة هذا الحاسوب خاطئة.</translation>
        </message>
        <message>
            <source>The certificate of the service has expired, or the clock of this computer is wrong.</source>
            <translation>انتهت صلاحية شهادة الخدمة، أو ساعة هذا الحاسوب خاطئة.</translation>
        </message>
        <message>
            <source>The certificate of what answered is not trusted.</source>
            <translation>شهادة الطرف الذي أجاب غير موثوق بها.</translation>
        </message>
        <message>
            <source>The clock of this computer is wrong, so AWS does not accept the signature.</source>
            <translation>ساعة هذا الحاسوب خاطئة، فلا تقبل AWS التوقيع.</translation>
        </message>
        <message>
            <source>The clock of this computer is {duration} ahead, so AWS does not accept the signature.</source>
            <translation>ساعة هذا الحاسوب متقدمة {duration}، فلا تقبل AWS التوقيع.</translation>
        </message>
        <message>
            <source>The clock of this computer is {duration} behind, so AWS does not accept the signature.</source>
            <translation>ساعة هذا الحاسوب متأخرة {duration}، فلا تقبل AWS التوقيع.</translation>
        </message>
        <message>
            <source>The connection broke in the middle of the reply.</source>
            <translation>انقطع الاتصال في منتصف الرد.</translation>
        </message>
        <message>
            <source>The connection was closed before an answer came.</source>
            <translation>أُغلق الاتصال قبل وصول إجابة.</translation>
        </message>
        <message>
            <source>The container did not answer within the minute that SageMaker gives it.</source>
            <translation>لم تُجب الحاوية خلال الدقيقة التي تمنحها إياها SageMaker.</translation>
        </message>
        <message>
            <source>The endpoint did not begin to answer in time.</source>
            <translation>لم تبدأ نقطة النهاية بالإجابة في الوقت المحدد.</translation>
        </message>
        <message>
            <source>The endpoint gets too many requests at the moment.</source>
            <translation>تتلقى نقطة النهاية طلبات أكثر من اللازم في الوقت الحالي.</translation>
        </message>
        <message>
            <source>The endpoint went silent in the middle of its reply.</source>
            <translation>صمتت نقطة النهاية في منتصف ردها.</translation>
        </message>
        <message>
            <source>The host of SageMaker is not known here.</source>
            <translation>مضيف SageMaker غير معروف هنا.</translation>
        </message>
        <message>
            <source>The host of SageMaker is not known here: {host}.</source>
            <translation>مضيف SageMaker غير معروف هنا: ⁨{host}⁩.</translation>
        </message>
        <message>
            <source>The model is scaled to zero and is waking up now.</source>
            <translation>النموذج مقلَّص إلى الصفر ويجري إيقاظه الآن.</translation>
        </message>
        <message>
            <source>The model is still being loaded.</source>
            <translation>ما زال النموذج قيد التحميل.</translation>
        </message>
        <message>
            <source>The model's container answered with an error ({status}): {words}</source>
            <translation>أجابت حاوية النموذج بخطأ ({status}): ⁨{words}⁩</translation>
        </message>
        <message>
            <source>The model's container answered with an error: {words}</source>
            <translation>أجابت حاوية النموذج بخطأ: ⁨{words}⁩</translation>
        </message>
        <message>
            <source>The model's container broke off: {words}</source>
            <translation>انقطعت حاوية النموذج: ⁨{words}⁩</translation>
        </message>
        <message>
            <source>The permissions boundary of your user or role must allow it too.</source>
            <translation>يجب أن تسمح به أيضًا حدود الأذونات لمستخدمك أو دورك.</translation>
        </message>
        <message>
            <source>The policy of the VPC endpoint must allow it.</source>
            <translation>يجب أن تسمح به سياسة نقطة نهاية VPC.</translation>
        </message>
        <message>
            <source>The policy of the resource itself must allow it.</source>
            <translation>يجب أن تسمح به سياسة المورد نفسه.</translation>
        </message>
        <message>
            <source>The policy of your user or role needs {action}.</source>
            <translation>تحتاج سياسة مستخدمك أو دورك إلى ⁨{action}⁩.</translation>
        </message>
        <message>
            <source>The policy of your user or role needs {action}. Endpoint names in policies are lower case.</source>
            <translation>تحتاج سياسة مستخدمك أو دورك إلى ⁨{action}⁩. تُكتب أسماء نقاط النهاية في السياسات بأحرف صغيرة.</translation>
        </message>
        <message>
            <source>The program that gives your AWS credentials cannot be run: {filename}.</source>
            <translation>لا يمكن تشغيل البرنامج الذي يقدّم بيانات اعتماد AWS: ⁨{filename}⁩.</translation>
        </message>
        <message>
            <source>The proxy cannot be reached, or does not let this through.</source>
            <translation>تعذّر الوصول إلى الوكيل، أو أنه لا يسمح بمرور هذا.</translation>
        </message>
        <message>
            <source>The proxy cannot be used as it is set.</source>
            <translation>لا يمكن استخدام الوكيل كما هو مضبوط.</translation>
        </message>
        <message>
            <source>The proxy does not let this through.</source>
            <translation>لا يسمح الوكيل بمرور هذا.</translation>
        </message>
        <message>
            <source>The proxy wants a user name and a password.</source>
            <translation>يطلب الوكيل اسم مستخدم وكلمة مرور.</translation>
        </message>
        <message>
            <source>The reply broke off in the middle.</source>
            <translation>انقطع الرد في منتصفه.</translation>
        </message>
        <message>
            <source>The reply was damaged on its way.</source>
            <translation>تلف الرد في طريقه.</translation>
        </message>
        <message>
            <source>The request cannot be made as it is.</source>
            <translation>لا يمكن إنشاء الطلب كما هو.</translation>
        </message>
        <message>
            <source>The request is larger than SageMaker takes.</source>
            <translation>الطلب أكبر مما تقبله SageMaker.</translation>
        </message>
        <message>
            <source>The request reached AWS without its signature, or with half of it.</source>
            <translation>وصل الطلب إلى AWS بلا توقيع، أو بنصف توقيع.</translation>
        </message>
        <message>
            <source>The request to SageMaker failed.</source>
            <translation>فشل الطلب إلى SageMaker.</translation>
        </message>
        <message>
            <source>The role may not be assumed: {words}</source>
            <translation>لا يجوز تقمّص الدور: ⁨{words}⁩</translation>
        </message>
        <message>
            <source>The role's session has ended.</source>
            <translation>انتهت جلسة الدور.</translation>
        </message>
        <message>
            <source>The secure connection could not be made.</source>
            <translation>تعذّر إنشاء الاتصال الآمن.</translation>
        </message>
        <message>
            <source>The source of your AWS credentials failed.</source>
            <translation>فشل مصدر بيانات اعتماد AWS.</translation>
        </message>
        <message>
            <source>There is no AWS profile of this name.</source>
            <translation>لا يوجد ملف تعريف AWS بهذا الاسم.</translation>
        </message>
        <message>
            <source>There is no endpoint {name} in {place}.</source>
            <translation>لا توجد نقطة نهاية ⁨{name}⁩ في {place}.</translation>
        </message>
        <message>
            <source>There is no inference component {name} in {place}.</source>
            <translation>لا يوجد مكوّن استدلال ⁨{name}⁩ في {place}.</translation>
        </message>
        <message>
            <source>There is no inference component {name}.</source>
            <translation>لا يوجد مكوّن استدلال ⁨{name}⁩.</translation>
        </message>
        <message>
            <source>This endpoint has no inference components, but the request names one.</source>
            <translation>ليس لنقطة النهاية هذه مكوّنات استدلال، لكن الطلب يذكر واحدًا.</translation>
        </message>
        <message>
            <source>This endpoint serves inference components, and the request names none.</source>
            <translation>تقدّم نقطة النهاية هذه مكوّنات استدلال، ولا يذكر الطلب أيًّا منها.</translation>
        </message>
        <message>
            <source>This takes some minutes. Try again then.</source>
            <translation>يستغرق هذا بضع دقائق. حاول مجددًا بعدها.</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>حاول مجددًا بعد دقيقة.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>حاول مجددًا.</translation>
        </message>
        <message>
            <source>Try again. If it stays, look at health.aws.amazon.com.</source>
            <translation>حاول مجددًا. إن استمر ذلك فراجع health.aws.amazon.com.</translation>
        </message>
        <message>
            <source>Use a format that streams, ask for a shorter answer, or look at the endpoint's load.</source>
            <translation>استخدم تنسيقًا يدعم البث، أو اطلب إجابة أقصر، أو راجع حِمل نقطة النهاية.</translation>
        </message>
        <message>
            <source>Wait a little.</source>
            <translation>انتظر قليلًا.</translation>
        </message>
        <message>
            <source>What answered does not speak TLS: is the endpoint URL one of http://?</source>
            <translation>الطرف الذي أجاب لا يستخدم TLS: هل يبدأ عنوان URL لنقطة النهاية بـ ⁨http://⁩؟</translation>
        </message>
        <message>
            <source>What answered is not SageMaker's response stream.</source>
            <translation>ما أجاب ليس دفق استجابة SageMaker.</translation>
        </message>
        <message>
            <source>What answered shows the certificate of another host.</source>
            <translation>يقدّم الطرف الذي أجاب شهادة مضيف آخر.</translation>
        </message>
        <message>
            <source>What came is kept. Continue from there, or ask for less at once.</source>
            <translation>ما وصل محفوظ. تابع من هناك، أو اطلب أقل في المرة الواحدة.</translation>
        </message>
        <message>
            <source>What came is kept. Continue from there, or try again.</source>
            <translation>ما وصل محفوظ. تابع من هناك، أو حاول مجددًا.</translation>
        </message>
        <message>
            <source>You are not allowed to do {action} on {resource}.</source>
            <translation>ليس مسموحًا لك بتنفيذ ⁨{action}⁩ على ⁨{resource}⁩.</translation>
        </message>
        <message>
            <source>You are not allowed to do {action}.</source>
            <translation>ليس مسموحًا لك بتنفيذ ⁨{action}⁩.</translation>
        </message>
        <message>
            <source>Your AWS credentials have expired.</source>
            <translation>انتهت صلاحية بيانات اعتماد AWS.</translation>
        </message>
        <message>
            <source>Your AWS sign-in has expired.</source>
            <translation>انتهت صلاحية تسجيل دخولك إلى AWS.</translation>
        </message>
        <message>
            <source>Your sign-in has a session policy that does not allow it: sign in without it, or widen it.</source>
            <translation>لتسجيل دخولك سياسة جلسة لا تسمح بذلك: سجّل الدخول من دونها، أو وسّعها.</translation>
        </message>
        <message>
            <source>access denied</source>
            <translation>رُفض الوصول</translation>
        </message>
        <message>
            <source>account {account}</source>
            <translation>الحساب {account}</translation>
        </message>
        <message>
            <source>account {account}, region {region}</source>
            <translation>الحساب {account}، المنطقة ⁨{region}⁩</translation>
        </message>
        <message>
            <source>region {region}</source>
            <translation>المنطقة ⁨{region}⁩</translation>
        </message>
        <message>
            <source>{caller} is not allowed to do {action} on {resource}.</source>
            <translation>ليس مسموحًا لـ ⁨{caller}⁩ بتنفيذ ⁨{action}⁩ على ⁨{resource}⁩.</translation>
        </message>
        <message>
            <source>{caller} is not allowed to do {action}.</source>
            <translation>ليس مسموحًا لـ ⁨{caller}⁩ بتنفيذ ⁨{action}⁩.</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>لا رموز</numerusform>
                <numerusform>رمز واحد</numerusform>
                <numerusform>رمزان</numerusform>
                <numerusform>%n رموز</numerusform>
                <numerusform>%n رمزًا</numerusform>
                <numerusform>%n رمز</numerusform>
            </translation>
        </message>
        <message>
            <source>first after {seconds} s</source>
            <translation>الأول بعد {seconds} ث</translation>
        </message>
        <message>
            <source>{rate} tokens/s</source>
            <translation>{rate} رمز/ث</translation>
        </message>
        <message>
            <source>{seconds} s in all</source>
            <translation>المجموع {seconds} ث</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close (Esc)</source>
            <translation>إغلاق (Esc)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Find in this conversation</source>
            <translation>البحث في هذه المحادثة</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>مطابقة حالة الأحرف</translation>
        </message>
        <message>
            <source>Next hit (F3)</source>
            <translation>النتيجة التالية (F3)</translation>
        </message>
        <message>
            <source>No hits</source>
            <translation>لا نتائج</translation>
        </message>
        <message>
            <source>Not valid</source>
            <translation>غير صالح</translation>
        </message>
        <message>
            <source>Previous hit (Shift+F3)</source>
            <translation>النتيجة السابقة (Shift+F3)</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>تعبير نمطي</translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>يجري البحث …</translation>
        </message>
        <message>
            <source>This is not a regular expression: {error}.</source>
            <translation>هذا ليس تعبيرًا نمطيًّا: ⁨{error}⁩.</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} من {count}</translation>
        </message>
        <message>
            <source>{number} of {count}+</source>
            <translation>{number} من {count}+</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>First run</source>
            <translation>التشغيل الأول</translation>
        </message>
        <message>
            <source>Go on without</source>
            <translation>المتابعة على أي حال</translation>
        </message>
        <message>
            <source>Keep for this run only</source>
            <translation>الاحتفاظ لهذا التشغيل فقط</translation>
        </message>
        <message>
            <source>Leave this; Endpoint › Set up an endpoint… leads here again</source>
            <translation>ترك الإعداد؛ تعود إليه من «نقطة النهاية» › «إعداد نقطة نهاية…»</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>تخطٍّ</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>بدء</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>الخطوة {number} من {count}</translation>
        </message>
    </context>
    <context>
        <name>FormatFields</name>
        <message>
            <source>A content handler: a class, or an object.</source>
            <translation>معالج محتوى: صنف أو كائن.</translation>
        </message>
        <message>
            <source>A function from messages to text, or a prompt format.</source>
            <translation>دالة من الرسائل إلى النص، أو تنسيق موجّه.</translation>
        </message>
        <message>
            <source>Container format</source>
            <translation>تنسيق الحاوية</translation>
        </message>
        <message>
            <source>Container format code</source>
            <translation>شيفرة تنسيق الحاوية</translation>
        </message>
        <message>
            <source>How the container takes requests.</source>
            <translation>كيف تستقبل الحاوية الطلبات.</translation>
        </message>
        <message>
            <source>Not needed: this container is sent messages and formats them itself.</source>
            <translation>غير مطلوب: تُرسل الرسائل إلى هذه الحاوية وتنسّقها بنفسها.</translation>
        </message>
        <message>
            <source>Prompt format</source>
            <translation>تنسيق الموجّه</translation>
        </message>
        <message>
            <source>Prompt format code</source>
            <translation>شيفرة تنسيق الموجّه</translation>
        </message>
        <message>
            <source>Python code…</source>
            <translation>شيفرة Python…</translation>
        </message>
        <message>
            <source>What the model was trained on.</source>
            <translation>ما دُرّب عليه النموذج.</translation>
        </message>
    </context>
    <context>
        <name>Handlers</name>
        <message>
            <source>A parameter has no JSON form: {error}.</source>
            <translation>ليس لأحد المعاملات صيغة JSON:‏ ⁨{error}⁩.</translation>
        </message>
        <message>
            <source>Ask for a shorter answer (Max tokens in the profile), or begin a new conversation.</source>
            <translation>اطلب إجابة أقصر (الحد الأقصى للرموز في ملف التعريف)، أو ابدأ محادثة جديدة.</translation>
        </message>
        <message>
            <source>Choose a prompt format.</source>
            <translation>اختر تنسيق موجّه.</translation>
        </message>
        <message>
            <source>Choose the content handler that fits the endpoint's container.</source>
            <translation>اختر معالج المحتوى المناسب لحاوية نقطة النهاية.</translation>
        </message>
        <message>
            <source>Give the name of a content handler, or an object with LlamaIndex's four methods.</source>
            <translation>أدخل اسم معالج محتوى، أو كائنًا فيه الدوال الأربع من LlamaIndex.</translation>
        </message>
        <message>
            <source>Images cannot be sent with the content handler {handler}.</source>
            <translation>لا يمكن إرسال الصور بمعالج المحتوى ⁨{handler}⁩.</translation>
        </message>
        <message>
            <source>It says: {error!r}.</source>
            <translation>يقول: ⁨{error!r}⁩.</translation>
        </message>
        <message>
            <source>Its code must be installed where SageDesk runs.</source>
            <translation>يجب أن تكون شيفرته مثبّتة حيث يعمل SageDesk.</translation>
        </message>
        <message>
            <source>Its format is another one. Choose another container format in the profile.</source>
            <translation>تنسيقها مختلف. اختر تنسيق حاوية آخر في ملف التعريف.</translation>
        </message>
        <message>
            <source>Remove the images, or use an endpoint that speaks openai-chat with a model that sees.</source>
            <translation>أزل الصور، أو استخدم نقطة نهاية تفهم openai-chat بنموذج يرى الصور.</translation>
        </message>
        <message>
            <source>Set a temperature above 0 in the profile, or none.</source>
            <translation>اضبط في ملف التعريف درجة حرارة أعلى من 0، أو لا تضبطها.</translation>
        </message>
        <message>
            <source>Take the model's name out of the profile: the endpoint has one model, and knows it by another name.</source>
            <translation>أزل اسم النموذج من ملف التعريف: لنقطة النهاية نموذج واحد، وتعرفه باسم آخر.</translation>
        </message>
        <message>
            <source>The container does not understand the request: {words}</source>
            <translation>لا تفهم الحاوية الطلب: ⁨{words}⁩</translation>
        </message>
        <message>
            <source>The content handler {handler} takes formatted text, not messages.</source>
            <translation>يقبل معالج المحتوى ⁨{handler}⁩ نصًّا منسّقًا لا رسائل.</translation>
        </message>
        <message>
            <source>The content handler {kind} could not read the reply.</source>
            <translation>تعذّرت على معالج المحتوى ⁨{kind}⁩ قراءة الرد.</translation>
        </message>
        <message>
            <source>The content handler {kind} could not write the request.</source>
            <translation>تعذّرت على معالج المحتوى ⁨{kind}⁩ كتابة الطلب.</translation>
        </message>
        <message>
            <source>The content handler {name} does not take these options: {options}.</source>
            <translation>لا يقبل معالج المحتوى ⁨{name}⁩ هذه الخيارات: ⁨{options}⁩.</translation>
        </message>
        <message>
            <source>The content handler {reference} could not be loaded: {error}.</source>
            <translation>تعذّر تحميل معالج المحتوى ⁨{reference}⁩: ⁨{error}⁩.</translation>
        </message>
        <message>
            <source>The conversation has: {roles}.</source>
            <translation>في المحادثة: {roles}.</translation>
        </message>
        <message>
            <source>The conversation is too long for the model.</source>
            <translation>المحادثة أطول مما يقبله النموذج.</translation>
        </message>
        <message>
            <source>The conversation is too long for the model. The model takes {limit:,} tokens, this request needs {asked:,} ({prompt:,} of the conversation, {answer:,} for the answer).</source>
            <translation>المحادثة أطول مما يقبله النموذج. يقبل النموذج {limit:,} رمز، ويحتاج هذا الطلب إلى {asked:,} (⁨{prompt:,}⁩ للمحادثة و{answer:,} للإجابة).</translation>
        </message>
        <message>
            <source>The conversation is too long for the model. The model takes {limit:,} tokens, this request needs {asked:,}.</source>
            <translation>المحادثة أطول مما يقبله النموذج. يقبل النموذج {limit:,} رمز، ويحتاج هذا الطلب إلى {asked:,}.</translation>
        </message>
        <message>
            <source>The conversation is too long for the model. The model takes {limit:,} tokens.</source>
            <translation>المحادثة أطول مما يقبله النموذج. يقبل النموذج {limit:,} رمز.</translation>
        </message>
        <message>
            <source>The endpoint's CloudWatch log has more.</source>
            <translation>تجد المزيد في سجل CloudWatch لنقطة النهاية.</translation>
        </message>
        <message>
            <source>The endpoint's reply is not in the format that was expected.</source>
            <translation>رد نقطة النهاية ليس بالتنسيق المتوقع.</translation>
        </message>
        <message>
            <source>The expression for {name} does not fit the reply.</source>
            <translation>تعبير ⁨{name}⁩ لا يناسب الرد.</translation>
        </message>
        <message>
            <source>The expression for {option} is no JMESPath: {expression}</source>
            <translation>تعبير {option} ليس JMESPath:‏ ⁨{expression}⁩</translation>
        </message>
        <message>
            <source>The instance has too little memory for this. Shorten the conversation, or use a larger instance.</source>
            <translation>ذاكرة المثيل لا تكفي لهذا. اختصر المحادثة، أو استخدم مثيلًا أكبر.</translation>
        </message>
        <message>
            <source>The model is overloaded: it takes no more requests at the moment.</source>
            <translation>النموذج مثقل: لا يقبل مزيدًا من الطلبات في الوقت الحالي.</translation>
        </message>
        <message>
            <source>The model's container reported an error and did not say which.</source>
            <translation>أبلغت حاوية النموذج عن خطأ ولم تحدده.</translation>
        </message>
        <message>
            <source>The model's container reported an error: {words}</source>
            <translation>أبلغت حاوية النموذج عن خطأ: ⁨{words}⁩</translation>
        </message>
        <message>
            <source>The model's license must be accepted: set the custom attributes of the profile to accept_eula=true.</source>
            <translation>يجب قبول ترخيص النموذج: اضبط السمات المخصصة في ملف التعريف على accept_eula=true.</translation>
        </message>
        <message>
            <source>The names are: {names}.</source>
            <translation>الأسماء هي: ⁨{names}⁩.</translation>
        </message>
        <message>
            <source>The request cannot be written as JSON.</source>
            <translation>لا يمكن كتابة الطلب بصيغة JSON.</translation>
        </message>
        <message>
            <source>The request's expression cannot be worked out.</source>
            <translation>تعذّر حساب تعبير الطلب.</translation>
        </message>
        <message>
            <source>There is no content handler named {name!r}.</source>
            <translation>لا يوجد معالج محتوى باسم ⁨{name!r}⁩.</translation>
        </message>
        <message>
            <source>This container takes a system message or none, then user and assistant in turn, the user last.</source>
            <translation>تقبل هذه الحاوية رسالة نظام واحدة أو لا شيء، ثم المستخدم والمساعد بالتناوب، والمستخدم أخيرًا.</translation>
        </message>
        <message>
            <source>Try again in a moment. If it happens often, the endpoint needs more instances.</source>
            <translation>حاول مجددًا بعد لحظة. إن تكرر ذلك فنقطة النهاية تحتاج إلى مثيلات أكثر.</translation>
        </message>
        <message>
            <source>it gave no reason</source>
            <translation>لم تذكر سببًا</translation>
        </message>
        <message>
            <source>no messages</source>
            <translation>لا رسائل</translation>
        </message>
        <message>
            <source>{name} is not a content handler: it has no {methods}.</source>
            <translation>الكائن ⁨{name}⁩ ليس معالج محتوى: ليس فيه ⁨{methods}⁩.</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Add, edit and delete endpoint profiles</source>
            <translation>إضافة ملفات تعريف نقاط النهاية وتحريرها وحذفها</translation>
        </message>
        <message>
            <source>Answers about SageDesk, from this computer</source>
            <translation>يجيب بالإنجليزية عن أسئلة حول SageDesk، من هذا الحاسوب</translation>
        </message>
        <message>
            <source>Choose an endpoint profile</source>
            <translation>اختيار ملف تعريف نقطة نهاية</translation>
        </message>
        <message>
            <source>Endpoint profile</source>
            <translation>ملف تعريف نقطة النهاية</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>Profiles…</source>
            <translation>ملفات التعريف…</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>State: {state}</source>
            <translation>الحالة: ⁨{state}⁩</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>موجّه النظام</translation>
        </message>
        <message>
            <source>System prompt: none</source>
            <translation>موجّه النظام: لا شيء</translation>
        </message>
        <message>
            <source>System prompt: {text}</source>
            <translation>موجّه النظام: ⁨{text}⁩</translation>
        </message>
        <message>
            <source>Toggle sidebar</source>
            <translation>تبديل الشريط الجانبي</translation>
        </message>
        <message>
            <source>Toggle sidebar (Ctrl+B)</source>
            <translation>تبديل الشريط الجانبي (Ctrl+B)</translation>
        </message>
    </context>
    <context>
        <name>HotKey</name>
        <message>
            <source>Another program has {keys} already.</source>
            <translation>الاختصار ⁨{keys}⁩ يستخدمه برنامج آخر بالفعل.</translation>
        </message>
    </context>
    <context>
        <name>IdentityDialog</name>
        <message>
            <source>ARN</source>
            <translation>‏ARN</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copy ARN</source>
            <translation>نسخ ARN</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>بيانات الاعتماد</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <translation>تسجيل الدخول مجددًا…</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Who am I?</source>
            <translation>من أنا؟</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n conversation(s) imported from {source}</source>
            <translation>
                <numerusform>لم تُستورد محادثات من ⁨{source}⁩</numerusform>
                <numerusform>استُوردت محادثة واحدة من ⁨{source}⁩</numerusform>
                <numerusform>استُوردت محادثتان من ⁨{source}⁩</numerusform>
                <numerusform>استُوردت %n محادثات من ⁨{source}⁩</numerusform>
                <numerusform>استُوردت %n محادثة من ⁨{source}⁩</numerusform>
                <numerusform>استُوردت %n محادثة من ⁨{source}⁩</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>لا شيء موجود من قبل</numerusform>
                <numerusform>واحدة موجودة من قبل</numerusform>
                <numerusform>اثنتان موجودتان من قبل</numerusform>
                <numerusform>%n موجودة من قبل</numerusform>
                <numerusform>%n موجودة من قبل</numerusform>
                <numerusform>%n موجودة من قبل</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>Import conversations</source>
            <translation>استيراد محادثات</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>تقدّم الاستيراد</translation>
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation>تجري قراءة ⁨{name}⁩…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>What could not be read</source>
            <translation>ما تعذّرت قراءته</translation>
        </message>
        <message>
            <source>What could not be read:</source>
            <translation>ما تعذّرت قراءته:</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>Exports of chats (*.json *.zip)</source>
            <translation>محادثات مصدَّرة (*.json *.zip)</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Import conversations</source>
            <translation>استيراد محادثات</translation>
        </message>
        <message>
            <source>Import the conversations in “{name}”?</source>
            <translation>أتريد استيراد المحادثات من «⁨{name}⁩»؟</translation>
        </message>
        <message>
            <source>Nothing can be imported: the library is open only for reading.</source>
            <translation>لا يمكن الاستيراد: المكتبة مفتوحة للقراءة فقط.</translation>
        </message>
        <message>
            <source>Stopped. Conversations that were added by then stay.</source>
            <translation>أُوقف. تبقى المحادثات التي أُضيفت حتى ذلك الحين.</translation>
        </message>
        <message>
            <source>They are added to those that you have. What you have already stays as it is.</source>
            <translation>تُضاف إلى ما لديك. ويبقى ما لديك كما هو.</translation>
        </message>
    </context>
    <context>
        <name>InspectorWindow</name>
        <message>
            <source>As code</source>
            <translation>كشيفرة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الشيفرة</translation>
        </message>
        <message>
            <source>Code for</source>
            <translation>نوع الشيفرة</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>الترويسات</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>الفاحص</translation>
        </message>
        <message>
            <source>Inspector pages</source>
            <translation>صفحات الفاحص</translation>
        </message>
        <message>
            <source>Long bodies are kept up to a bound; secrets are removed.</source>
            <translation>تُحفظ النصوص الطويلة حتى حدّ معيّن؛ وتُزال الأسرار.</translation>
        </message>
        <message>
            <source>No secret is in it: it signs with what its own tool finds.</source>
            <translation>لا أسرار فيه: يوقّع بما تجده أداته بنفسها.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>الأجزاء</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>الطلب</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>الاستجابة</translation>
        </message>
        <message>
            <source>The profile of this reply is gone. {unrecorded}</source>
            <translation>ملف تعريف هذا الرد لم يعد موجودًا. ⁨{unrecorded}⁩</translation>
        </message>
        <message>
            <source>The wire was not recorded for this reply: Settings, Keeping, Raw requests and responses.</source>
            <translation>لم يُسجَّل الاتصال لهذا الرد: «الإعدادات»، «الاحتفاظ»، «الاحتفاظ بالطلبات والاستجابات الخام».</translation>
        </message>
        <message>
            <source>What the profile writes for this conversation today. {unrecorded}</source>
            <translation>ما يكتبه ملف التعريف لهذه المحادثة اليوم. ⁨{unrecorded}⁩</translation>
        </message>
    </context>
    <context>
        <name>Instance</name>
        <message>
            <source>SageDesk is open already, but does not answer.</source>
            <translation>برنامج SageDesk مفتوح بالفعل، لكنه لا يستجيب.</translation>
        </message>
        <message>
            <source>Wait a moment, or end it with your system's list of programs, and start it again.</source>
            <translation>انتظر لحظة، أو أنهِه من قائمة برامج نظامك، ثم شغّله من جديد.</translation>
        </message>
    </context>
    <context>
        <name>LanguagesControl</name>
        <message>
            <source>Like the system</source>
            <translation>مثل النظام</translation>
        </message>
        <message>
            <source>{setting}: {languages}</source>
            <translation>⁨{setting}⁩: ⁨{languages}⁩</translation>
        </message>
    </context>
    <context>
        <name>LastReply</name>
        <message>
            <source>The last code was copied.</source>
            <translation>نُسخت آخر شيفرة.</translation>
        </message>
        <message>
            <source>The last reply was copied.</source>
            <translation>نُسخ آخر رد.</translation>
        </message>
        <message>
            <source>There is no code in the last reply.</source>
            <translation>لا شيفرة في آخر رد.</translation>
        </message>
    </context>
    <context>
        <name>LatencyPicture</name>
        <message>
            <source>Queued</source>
            <translation>الانتظار</translation>
        </message>
        <message>
            <source>Speed, at most {rate} {unit}</source>
            <translation>السرعة، بحد أقصى {rate} {unit}</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>البث</translation>
        </message>
        <message>
            <source>Times of the reply</source>
            <translation>أوقات الرد</translation>
        </message>
        <message>
            <source>Until the first token</source>
            <translation>حتى الرمز الأول</translation>
        </message>
        <message>
            <source>bytes a second</source>
            <translation>بايت في الثانية</translation>
        </message>
        <message>
            <source>tokens a second</source>
            <translation>رمز في الثانية</translation>
        </message>
        <message>
            <source>{phase}: {seconds} s</source>
            <translation>{phase}: {seconds} ث</translation>
        </message>
        <message>
            <source>{rate} tokens a second</source>
            <translation>{rate} رمز في الثانية</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>(An image was here that could not be recovered.)</source>
            <translation>(كانت هنا صورة تعذّرت استعادتها.)</translation>
        </message>
        <message>
            <source>A conversation needs a title.</source>
            <translation>تحتاج المحادثة إلى عنوان.</translation>
        </message>
        <message>
            <source>A folder cannot be moved into itself.</source>
            <translation>لا يمكن نقل مجلد إلى داخله.</translation>
        </message>
        <message>
            <source>A folder needs a name.</source>
            <translation>يحتاج المجلد إلى اسم.</translation>
        </message>
        <message>
            <source>A message in the conversation library is damaged.</source>
            <translation>رسالة في مكتبة المحادثات تالفة.</translation>
        </message>
        <message>
            <source>A newer search took the place of this one.</source>
            <translation>حلّ بحث أحدث محل هذا البحث.</translation>
        </message>
        <message>
            <source>A part of the conversation library is damaged.</source>
            <translation>جزء من مكتبة المحادثات تالف.</translation>
        </message>
        <message>
            <source>A reply is being written.</source>
            <translation>تجري كتابة رد.</translation>
        </message>
        <message>
            <source>A reply that ends cannot be streaming.</source>
            <translation>الرد المنتهي لا يمكن أن يكون قيد البث.</translation>
        </message>
        <message>
            <source>A reply that is still being written cannot be added.</source>
            <translation>لا يمكن إضافة رد ما زالت كتابته جارية.</translation>
        </message>
        <message>
            <source>An attachment has {count:,} bytes; the library keeps up to {largest:,}.</source>
            <translation>حجم المرفق {count:,} بايت؛ وتحفظ المكتبة حتى {largest:,}.</translation>
        </message>
        <message>
            <source>An image in the conversation library is missing.</source>
            <translation>صورة في مكتبة المحادثات مفقودة.</translation>
        </message>
        <message>
            <source>Another SageDesk is opening the conversation library, and has not finished.</source>
            <translation>برنامج SageDesk آخر يفتح مكتبة المحادثات، ولم ينته بعد.</translation>
        </message>
        <message>
            <source>Another program is using the conversation library and has locked it.</source>
            <translation>برنامج آخر يستخدم مكتبة المحادثات وقد قفلها.</translation>
        </message>
        <message>
            <source>Attach a smaller file.</source>
            <translation>أرفق ملفًّا أصغر.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Choose another one. Nothing was changed.</source>
            <translation>اختر غيرها. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Choose another place, or change its permissions.</source>
            <translation>اختر مكانًا آخر، أو غيّر أذوناته.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>اختر مكانًا آخر.</translation>
        </message>
        <message>
            <source>Close SageDesk and start it again: it then recovers what can be read of it.</source>
            <translation>أغلق SageDesk وشغّله من جديد: سيستعيد منها ما يمكن قراءته.</translation>
        </message>
        <message>
            <source>Close SageDesk and start it again: it then recovers what can be read, and keeps the damaged file.</source>
            <translation>أغلق SageDesk وشغّله من جديد: سيستعيد ما يمكن قراءته، ويحتفظ بالملف التالف.</translation>
        </message>
        <message>
            <source>Close all its windows, then start it again: it then recovers what can be read.</source>
            <translation>أغلق كل نوافذه ثم شغّله من جديد: سيستعيد ما يمكن قراءته.</translation>
        </message>
        <message>
            <source>Close the program that has {path} open, then try again.</source>
            <translation>أغلق البرنامج الذي يفتح ⁨{path}⁩، ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>Copy it to a disk that can be written, and set SAGEDESK_HOME to a folder there.</source>
            <translation>انسخها إلى قرص قابل للكتابة، واضبط SAGEDESK_HOME على مجلد فيه.</translation>
        </message>
        <message>
            <source>Free some space on the disk, then try again.</source>
            <translation>أفرِغ مساحة على القرص، ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>Free some space on the disk. The backups that there are were kept.</source>
            <translation>أفرِغ مساحة على القرص. النسخ الاحتياطية الموجودة محفوظة.</translation>
        </message>
        <message>
            <source>Give a shorter name.</source>
            <translation>اختر اسمًا أقصر.</translation>
        </message>
        <message>
            <source>Give the name of a file.</source>
            <translation>أدخل اسم ملف.</translation>
        </message>
        <message>
            <source>It may be recovering a damaged one, which takes a while. Try again when its window is ready.</source>
            <translation>ربما يستعيد مكتبة تالفة، وهذا يستغرق وقتًا. حاول مجددًا عندما تكون نافذته جاهزة.</translation>
        </message>
        <message>
            <source>Make a copy of the library's file, then check it: sagedesk library verify</source>
            <translation>انسخ ملف المكتبة، ثم افحصها: ⁨sagedesk library verify⁩</translation>
        </message>
        <message>
            <source>Make it writable, or set SAGEDESK_HOME to a folder that is.</source>
            <translation>اجعلها قابلة للكتابة، أو اضبط SAGEDESK_HOME على مجلد قابل للكتابة.</translation>
        </message>
        <message>
            <source>Make the folder first, or choose another one.</source>
            <translation>أنشئ المجلد أولًا، أو اختر غيره.</translation>
        </message>
        <message>
            <source>Move it elsewhere. It was not changed.</source>
            <translation>انقله إلى مكان آخر. لم يُغيَّر.</translation>
        </message>
        <message>
            <source>Nothing could be read of it.</source>
            <translation>لم يمكن قراءة شيء منه.</translation>
        </message>
        <message>
            <source>Nothing was overwritten. Make a copy of the library's file, then check it: sagedesk library verify</source>
            <translation>لم يُستبدل شيء. انسخ ملف المكتبة، ثم افحصها: ⁨sagedesk library verify⁩</translation>
        </message>
        <message>
            <source>Please report this, with the detail.</source>
            <translation>يُرجى الإبلاغ عن هذا مع التفاصيل.</translation>
        </message>
        <message>
            <source>Recovered conversation</source>
            <translation>محادثة مستعادة</translation>
        </message>
        <message>
            <source>Restore it first.</source>
            <translation>استعدها أولًا.</translation>
        </message>
        <message>
            <source>The backup was made, but cannot be found.</source>
            <translation>أُنشئت النسخة الاحتياطية، لكن تعذّر العثور عليها.</translation>
        </message>
        <message>
            <source>The backup {name} is damaged, so it was not restored.</source>
            <translation>النسخة الاحتياطية ⁨{name}⁩ تالفة، لذا لم تُستعد.</translation>
        </message>
        <message>
            <source>The conversation library cannot be opened, not even for reading.</source>
            <translation>لا يمكن فتح مكتبة المحادثات، ولا حتى للقراءة.</translation>
        </message>
        <message>
            <source>The conversation library cannot be written: its disk, folder or file is read-only ({path}).</source>
            <translation>لا يمكن الكتابة في مكتبة المحادثات: قرصها أو مجلدها أو ملفها للقراءة فقط (⁨{path}⁩).</translation>
        </message>
        <message>
            <source>The conversation library could not be brought to this version's form. It was left as it was.</source>
            <translation>تعذّر تحويل مكتبة المحادثات إلى صيغة هذا الإصدار. تُركت كما كانت.</translation>
        </message>
        <message>
            <source>The conversation library could not be read or written.</source>
            <translation>تعذّرت قراءة مكتبة المحادثات أو الكتابة فيها.</translation>
        </message>
        <message>
            <source>The conversation library is closed already.</source>
            <translation>مكتبة المحادثات مغلقة بالفعل.</translation>
        </message>
        <message>
            <source>The conversation library is damaged, and another SageDesk still uses it.</source>
            <translation>مكتبة المحادثات تالفة، وما زال برنامج SageDesk آخر يستخدمها.</translation>
        </message>
        <message>
            <source>The conversation library is open only for reading: it was written by a newer SageDesk.</source>
            <translation>مكتبة المحادثات مفتوحة للقراءة فقط: كتبها إصدار أحدث من SageDesk.</translation>
        </message>
        <message>
            <source>The conversation library is open only for reading: its disk, folder or file is read-only.</source>
            <translation>مكتبة المحادثات مفتوحة للقراءة فقط: قرصها أو مجلدها أو ملفها للقراءة فقط.</translation>
        </message>
        <message>
            <source>The conversation library was damaged.</source>
            <translation>كانت مكتبة المحادثات تالفة.</translation>
        </message>
        <message>
            <source>The conversation library was written by a newer SageDesk than this one.</source>
            <translation>كتب مكتبة المحادثات إصدارٌ من SageDesk أحدث من هذا.</translation>
        </message>
        <message>
            <source>The damaged file was kept as {name}.</source>
            <translation>حُفظ الملف التالف باسم ⁨{name}⁩.</translation>
        </message>
        <message>
            <source>The disk is full, so the conversation library cannot be saved.</source>
            <translation>القرص ممتلئ، فلا يمكن حفظ مكتبة المحادثات.</translation>
        </message>
        <message>
            <source>The file of the conversation library is damaged.</source>
            <translation>ملف مكتبة المحادثات تالف.</translation>
        </message>
        <message>
            <source>The file of the conversation library was gone or empty.</source>
            <translation>كان ملف مكتبة المحادثات مفقودًا أو فارغًا.</translation>
        </message>
        <message>
            <source>The message {head_id} belongs to another conversation.</source>
            <translation>الرسالة ⁨{head_id}⁩ من محادثة أخرى.</translation>
        </message>
        <message>
            <source>The message {parent_id} belongs to another conversation.</source>
            <translation>الرسالة ⁨{parent_id}⁩ من محادثة أخرى.</translation>
        </message>
        <message>
            <source>The search index could not be brought up to date.</source>
            <translation>تعذّر تحديث فهرس البحث.</translation>
        </message>
        <message>
            <source>There is a conversation with the id {id} already.</source>
            <translation>توجد بالفعل محادثة بالمعرّف ⁨{id}⁩.</translation>
        </message>
        <message>
            <source>There is a message with the id {id} already.</source>
            <translation>توجد بالفعل رسالة بالمعرّف ⁨{id}⁩.</translation>
        </message>
        <message>
            <source>There is no backup {backup}.</source>
            <translation>لا توجد نسخة احتياطية ⁨{backup}⁩.</translation>
        </message>
        <message>
            <source>There is no conversation with the id {conversation_id}.</source>
            <translation>لا توجد محادثة بالمعرّف ⁨{conversation_id}⁩.</translation>
        </message>
        <message>
            <source>There is no folder with the id {folder_id}.</source>
            <translation>لا يوجد مجلد بالمعرّف ⁨{folder_id}⁩.</translation>
        </message>
        <message>
            <source>There is no message with the id {message_id}.</source>
            <translation>لا توجد رسالة بالمعرّف ⁨{message_id}⁩.</translation>
        </message>
        <message>
            <source>There is too little room on the disk for a backup of the conversation library.</source>
            <translation>المساحة على القرص لا تكفي لنسخة احتياطية من مكتبة المحادثات.</translation>
        </message>
        <message>
            <source>This is no longer in the trash.</source>
            <translation>لم يعد هذا في سلة المهملات.</translation>
        </message>
        <message>
            <source>This message is in the trash.</source>
            <translation>هذه الرسالة في سلة المهملات.</translation>
        </message>
        <message>
            <source>This reply is still being written.</source>
            <translation>ما زالت كتابة هذا الرد جارية.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>حاول مجددًا.</translation>
        </message>
        <message>
            <source>Type one, or leave the title as it is.</source>
            <translation>اكتب عنوانًا، أو اترك العنوان كما هو.</translation>
        </message>
        <message>
            <source>Type one.</source>
            <translation>اكتب واحدًا.</translation>
        </message>
        <message>
            <source>Update SageDesk.</source>
            <translation>حدّث SageDesk.</translation>
        </message>
        <message>
            <source>Update SageDesk. The library was not changed.</source>
            <translation>حدّث SageDesk. لم تُغيَّر المكتبة.</translation>
        </message>
        <message>
            <source>Wait until it ends, or stop it.</source>
            <translation>انتظر حتى ينتهي، أو أوقفه.</translation>
        </message>
        <message>
            <source>Wait until it ends, or stop it; then restore again.</source>
            <translation>انتظر حتى ينتهي أو أوقفه، ثم استعد من جديد.</translation>
        </message>
        <message>
            <source>What belongs to this message cannot be stored.</source>
            <translation>لا يمكن تخزين ما يتبع هذه الرسالة.</translation>
        </message>
        <message>
            <source>a part of its path is a file, not a folder</source>
            <translation>جزء من مساره ملف لا مجلد</translation>
        </message>
        <message>
            <source>an image of the message {id} is missing</source>
            <translation>صورة من الرسالة ⁨{id}⁩ مفقودة</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>هذا مجلد</translation>
        </message>
        <message>
            <source>its folder does not exist</source>
            <translation>المجلد غير موجود</translation>
        </message>
        <message>
            <source>permission was denied</source>
            <translation>رُفض الإذن</translation>
        </message>
        <message>
            <source>row {row} of {table} refers to a row of {parent} that is not there</source>
            <translation>يشير الصف {row} من ⁨{table}⁩ إلى صف في ⁨{parent}⁩ غير موجود</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>القرص ممتلئ</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation>القرص للقراءة فقط</translation>
        </message>
        <message>
            <source>the file would be larger than this disk allows</source>
            <translation>سيكون الملف أكبر مما يسمح به هذا القرص</translation>
        </message>
        <message>
            <source>the message {id} cannot be read: {error}</source>
            <translation>تعذّرت قراءة الرسالة ⁨{id}⁩: ⁨{error}⁩</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>الاسم أطول من اللازم</translation>
        </message>
        <message>
            <source>the path of the conversation {id} leads nowhere</source>
            <translation>مسار المحادثة ⁨{id}⁩ لا يؤدي إلى شيء</translation>
        </message>
        <message>
            <source>your quota on this disk is used up</source>
            <translation>نفدت حصتك على هذا القرص</translation>
        </message>
        <message numerus="yes">
            <source>{count:,} conversations</source>
            <translation>
                <numerusform>{count:,} محادثة</numerusform>
                <numerusform>{count:,} محادثة</numerusform>
                <numerusform>{count:,} محادثة</numerusform>
                <numerusform>{count:,} محادثات</numerusform>
                <numerusform>{count:,} محادثة</numerusform>
                <numerusform>{count:,} محادثة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count:,} messages</source>
            <translation>
                <numerusform>{count:,} رسالة</numerusform>
                <numerusform>{count:,} رسالة</numerusform>
                <numerusform>{count:,} رسالة</numerusform>
                <numerusform>{count:,} رسائل</numerusform>
                <numerusform>{count:,} رسالة</numerusform>
                <numerusform>{count:,} رسالة</numerusform>
            </translation>
        </message>
        <message>
            <source>{messages} could not be found, {repaired:,} could be read only in part.</source>
            <translation>تعذّر العثور على {messages}، ولم يُقرأ {repaired:,} إلا جزئيًّا.</translation>
        </message>
        <message>
            <source>{messages} in {conversations} could be recovered.</source>
            <translation>أمكنت استعادة {messages} في {conversations}.</translation>
        </message>
        <message>
            <source>{messages} of them came from the backup {name}.</source>
            <translation>جاءت {messages} منها من النسخة الاحتياطية ⁨{name}⁩.</translation>
        </message>
        <message>
            <source>{path} cannot be written or read: {reason}.</source>
            <translation>تعذّرت كتابة ⁨{path}⁩ أو قراءته: ⁨{reason}⁩.</translation>
        </message>
        <message>
            <source>{path} is a database of another program, not a SageDesk library.</source>
            <translation>الملف ⁨{path}⁩ قاعدة بيانات لبرنامج آخر، وليس مكتبة SageDesk.</translation>
        </message>
    </context>
    <context>
        <name>LibraryCare</name>
        <message>
            <source>A backup was made and verified: {name}</source>
            <translation>أُنشئت نسخة احتياطية وجرى التحقق منها: ⁨{name}⁩</translation>
        </message>
        <message>
            <source>A part of the library is damaged.</source>
            <translation>جزء من المكتبة تالف.</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>النسخ الاحتياطية…</translation>
        </message>
        <message>
            <source>Checking the library…</source>
            <translation>يجري فحص المكتبة…</translation>
        </message>
        <message>
            <source>Close SageDesk and start it again: it then recovers what can be read, and keeps the damaged file.</source>
            <translation>أغلق SageDesk وشغّله من جديد: سيستعيد ما يمكن قراءته، ويحتفظ بالملف التالف.</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>تُنشأ نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Making the library compact…</source>
            <translation>يجري ضغط المكتبة…</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>تجري الاستعادة…</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <translation>المكتبة سليمة.</translation>
        </message>
        <message>
            <source>The library was restored. What it was until now is kept as a backup.</source>
            <translation>استُعيدت المكتبة. ما كانت عليه حتى الآن محفوظ نسخةً احتياطية.</translation>
        </message>
        <message>
            <source>{size} were given back to the disk.</source>
            <translation>أُعيد ⁨{size}⁩ إلى القرص.</translation>
        </message>
    </context>
    <context>
        <name>LibraryOpening</name>
        <message>
            <source>Backups…</source>
            <translation>النسخ الاحتياطية…</translation>
        </message>
        <message>
            <source>Conversations can be read and exported, and nothing can be written.</source>
            <translation>يمكن قراءة المحادثات وتصديرها، ولا يمكن كتابة شيء.</translation>
        </message>
        <message>
            <source>Nothing can be written: the library is read-only</source>
            <translation>لا يمكن كتابة شيء: المكتبة للقراءة فقط</translation>
        </message>
        <message>
            <source>Only read it</source>
            <translation>فتح للقراءة فقط</translation>
        </message>
        <message>
            <source>Opening the conversations takes longer than usual: they are checked, recovered, or brought to the form of this version. A backup is made before anything is changed.</source>
            <translation>يستغرق فتح المحادثات وقتًا أطول من المعتاد: يجري فحصها أو استعادتها أو تحويلها إلى صيغة هذا الإصدار. تُنشأ نسخة احتياطية قبل تغيير أي شيء.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>يجري الفتح…</translation>
        </message>
        <message>
            <source>The library is not open</source>
            <translation>المكتبة غير مفتوحة</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
    </context>
    <context>
        <name>LinkCopying</name>
        <message>
            <source>The link to this conversation was copied.</source>
            <translation>نُسخ رابط هذه المحادثة.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>فتح الرابط</translation>
        </message>
        <message>
            <source>Open this page of your mail program outside SageDesk?</source>
            <translation>أتريد فتح هذه الصفحة في برنامج بريدك خارج SageDesk؟</translation>
        </message>
        <message>
            <source>Open this page of {host} outside SageDesk?</source>
            <translation>أتريد فتح هذه الصفحة من ⁨{host}⁩ خارج SageDesk؟</translation>
        </message>
        <message>
            <source>SageDesk does not open links of this kind.</source>
            <translation>لا يفتح SageDesk روابط من هذا النوع.</translation>
        </message>
    </context>
    <context>
        <name>ListModel</name>
        <message>
            <source>Answers about SageDesk, from this computer</source>
            <translation>يجيب بالإنجليزية عن أسئلة حول SageDesk، من هذا الحاسوب</translation>
        </message>
    </context>
    <context>
        <name>ListedChats</name>
        <message>
            <source>Rename</source>
            <translation>إعادة التسمية</translation>
        </message>
        <message>
            <source>Title of the conversation</source>
            <translation>عنوان المحادثة</translation>
        </message>
    </context>
    <context>
        <name>LogBox</name>
        <message>
            <source>Copy policy for the log</source>
            <translation>نسخ سياسة السجل</translation>
        </message>
        <message>
            <source>Last lines of the log</source>
            <translation>آخر أسطر السجل</translation>
        </message>
    </context>
    <context>
        <name>Logs</name>
        <message>
            <source>The container has written none yet, or the endpoint is in another account.</source>
            <translation>لم تكتب الحاوية سجلًّا بعد، أو أن نقطة النهاية في حساب آخر.</translation>
        </message>
        <message>
            <source>There is no log {group} in region {region}.</source>
            <translation>لا يوجد سجل ⁨{group}⁩ في المنطقة ⁨{region}⁩.</translation>
        </message>
    </context>
    <context>
        <name>Looks</name>
        <message>
            <source>Font of the conversation</source>
            <translation>خط المحادثة</translation>
        </message>
        <message>
            <source>Messages are shown in this font. Code keeps its own.</source>
            <translation>تُعرض الرسائل بهذا الخط. تحتفظ الشيفرة بخطها.</translation>
        </message>
        <message>
            <source>The system’s font</source>
            <translation>خط النظام</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Reading the log…</source>
            <translation>تجري قراءة السجل…</translation>
        </message>
        <message numerus="yes">
            <source>The last %n line(s) of {group}, times in UTC</source>
            <translation>
                <numerusform>لا أسطر من ⁨{group}⁩، الأوقات بتوقيت UTC</numerusform>
                <numerusform>آخر سطر من ⁨{group}⁩، الأوقات بتوقيت UTC</numerusform>
                <numerusform>آخر سطرين من ⁨{group}⁩، الأوقات بتوقيت UTC</numerusform>
                <numerusform>آخر %n أسطر من ⁨{group}⁩، الأوقات بتوقيت UTC</numerusform>
                <numerusform>آخر %n سطرًا من ⁨{group}⁩، الأوقات بتوقيت UTC</numerusform>
                <numerusform>آخر %n سطر من ⁨{group}⁩، الأوقات بتوقيت UTC</numerusform>
            </translation>
        </message>
        <message>
            <source>The log {group} is empty.</source>
            <translation>السجل ⁨{group}⁩ فارغ.</translation>
        </message>
        <message>
            <source>The policy was copied. Hand it to whoever manages your AWS account, or add it in IAM yourself.</source>
            <translation>نُسخت السياسة. سلّمها إلى من يدير حساب AWS لديك، أو أضفها في IAM بنفسك.</translation>
        </message>
        <message>
            <source>The profile that this endpoint was asked with is gone, so nobody can read its log.</source>
            <translation>ملف التعريف الذي سُئلت به نقطة النهاية هذه لم يعد موجودًا، فلا يمكن قراءة سجلها.</translation>
        </message>
        <message>
            <source>The profile that this endpoint was asked with is gone.</source>
            <translation>ملف التعريف الذي سُئلت به نقطة النهاية هذه لم يعد موجودًا.</translation>
        </message>
        <message>
            <source>This is no address of a log: {arn}</source>
            <translation>هذا ليس عنوان سجل: ⁨{arn}⁩</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>All conversations</source>
            <translation>كل المحادثات</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>أرشفة</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Delete folder, keep its conversations</source>
            <translation>حذف المجلد مع إبقاء محادثاته</translation>
        </message>
        <message>
            <source>Export folder…</source>
            <translation>تصدير المجلد…</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>نقل إلى مجلد</translation>
        </message>
        <message>
            <source>New conversation here</source>
            <translation>محادثة جديدة هنا</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>مجلد جديد</translation>
        </message>
        <message>
            <source>New folder inside</source>
            <translation>مجلد جديد في الداخل</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>مجلد جديد…</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>بلا مجلد</translation>
        </message>
        <message>
            <source>Open in its own window</source>
            <translation>فتح في نافذة مستقلة</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>تثبيت</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>الوسوم…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>إخراج من الأرشيف</translation>
        </message>
        <message>
            <source>Top level</source>
            <translation>المستوى الأعلى</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>إلغاء التثبيت</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message numerus="yes">
            <source>%n message(s) deleted.</source>
            <translation>
                <numerusform>لم تُحذف رسائل.</numerusform>
                <numerusform>حُذفت رسالة واحدة.</numerusform>
                <numerusform>حُذفت رسالتان.</numerusform>
                <numerusform>حُذفت %n رسائل.</numerusform>
                <numerusform>حُذفت %n رسالة.</numerusform>
                <numerusform>حُذفت %n رسالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Branch from here</source>
            <translation>تفريع من هنا</translation>
        </message>
        <message>
            <source>Choose an endpoint profile first. The one of this conversation is gone.</source>
            <translation>اختر ملف تعريف نقطة نهاية أولًا. ملف هذه المحادثة لم يعد موجودًا.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Copy as HTML</source>
            <translation>نسخ بصيغة HTML</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>نسخ بصيغة Markdown</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>نسخ كنص عادي</translation>
        </message>
        <message>
            <source>Delete message</source>
            <translation>حذف الرسالة</translation>
        </message>
        <message>
            <source>Delete message and all below</source>
            <translation>حذف الرسالة وكل ما تحتها</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>فحص</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>إعادة التوليد</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>More actions</source>
            <translation>إجراءات أخرى</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Ctrl+Enter sends, Enter begins a new line.</source>
            <translation>للإرسال Ctrl+Enter، ولبدء سطر جديد Enter.</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter begins a new line.</source>
            <translation>للإرسال Enter، ولبدء سطر جديد Shift+Enter.</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>رسالة</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>اكتب رسالة</translation>
        </message>
    </context>
    <context>
        <name>MfaAsking</name>
        <message>
            <source>The MFA code was not given.</source>
            <translation>لم يُدخل رمز MFA.</translation>
        </message>
    </context>
    <context>
        <name>MfaDialog</name>
        <message>
            <source>AWS wants the code that your MFA device “{device}” shows now.</source>
            <translation>تطلب AWS الرمز الذي يعرضه الآن جهاز MFA لديك «⁨{device}⁩».</translation>
        </message>
        <message>
            <source>MFA code</source>
            <translation>رمز MFA</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>The last code was not accepted. Each code can be used once: wait for the next.</source>
            <translation>لم يُقبل الرمز السابق. كل رمز يُستخدم مرة واحدة: انتظر الرمز التالي.</translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message>
            <source>A proxy is written like http://proxy.example:8080.</source>
            <translation>يُكتب الوكيل مثل ⁨http://proxy.example:8080⁩.</translation>
        </message>
        <message>
            <source>An endpoint URL has its own host: leave this as it is for all, or take the URL away.</source>
            <translation>لعنوان URL لنقطة النهاية مضيفه الخاص: اترك هذا كما لكل ملفات التعريف، أو أزل العنوان.</translation>
        </message>
        <message>
            <source>Change them in the settings under Network, or in the profile.</source>
            <translation>غيّرها في الإعدادات تحت «الشبكة»، أو في ملف التعريف.</translation>
        </message>
        <message>
            <source>Give the whole path of the file.</source>
            <translation>أدخل المسار الكامل للملف.</translation>
        </message>
        <message>
            <source>It must be a text file with certificates in PEM form (BEGIN CERTIFICATE). Choose another one in the network settings.</source>
            <translation>يجب أن يكون ملفًّا نصيًّا فيه شهادات بصيغة PEM ‏(BEGIN CERTIFICATE). اختر غيره في إعدادات الشبكة.</translation>
        </message>
        <message>
            <source>Leave user name and password out: for a proxy that wants them, set HTTPS_PROXY and choose “system”.</source>
            <translation>لا تكتب اسم المستخدم وكلمة المرور: للوكيل الذي يطلبهما اضبط HTTPS_PROXY واختر «system».</translation>
        </message>
        <message>
            <source>The file of certificates {path} cannot be used.</source>
            <translation>لا يمكن استخدام ملف الشهادات ⁨{path}⁩.</translation>
        </message>
        <message>
            <source>The largest request is from {smallest:g} to {largest:g} MiB.</source>
            <translation>أكبر طلب من {smallest:g} إلى ⁨{largest:g} MiB⁩.</translation>
        </message>
        <message>
            <source>The network setting {key} cannot be {value!r}.</source>
            <translation>لا يمكن أن تكون قيمة إعداد الشبكة ⁨{key}⁩ هي ⁨{value!r}⁩.</translation>
        </message>
        <message>
            <source>The network settings cannot be used: {problems}</source>
            <translation>لا يمكن استخدام إعدادات الشبكة: {problems}</translation>
        </message>
    </context>
    <context>
        <name>NetworkFields</name>
        <message>
            <source>A PEM file of authorities to trust besides, as your company’s.</source>
            <translation>ملف PEM لجهات تصديق إضافية موثوق بها، كجهة شركتك.</translation>
        </message>
        <message>
            <source>As for all profiles</source>
            <translation>كما لكل ملفات التعريف</translation>
        </message>
        <message>
            <source>Dual-stack hosts (IPv6)</source>
            <translation>مضيفات ثنائية المكدّس (IPv6)</translation>
        </message>
        <message>
            <source>FIPS hosts</source>
            <translation>مضيفات FIPS</translation>
        </message>
        <message>
            <source>Further certificates</source>
            <translation>شهادات إضافية</translation>
        </message>
        <message>
            <source>Larger ones are not sent. SageMaker takes 6 MiB, of some accounts more.</source>
            <translation>لا تُرسل الطلبات الأكبر. الحد في SageMaker هو ⁨6 MiB⁩، ولبعض الحسابات أكثر.</translation>
        </message>
        <message>
            <source>Largest request (MiB)</source>
            <translation>أكبر طلب (MiB)</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>On</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>الوكيل</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>عنوان الوكيل</translation>
        </message>
        <message>
            <source>That of the system</source>
            <translation>وكيل النظام</translation>
        </message>
        <message>
            <source>The largest request is a number of MiB, like 6, or empty.</source>
            <translation>أكبر طلب عدد بوحدة MiB، مثل 6، أو فارغ.</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>وكيل محدَّد</translation>
        </message>
        <message>
            <source>Those of this system too</source>
            <translation>وشهادات هذا النظام أيضًا</translation>
        </message>
        <message>
            <source>Those that AWS’s tools bring</source>
            <translation>شهادات أدوات AWS</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <translation>الشهادات الموثوق بها</translation>
        </message>
        <message>
            <source>▸ Network</source>
            <translation>◂ الشبكة</translation>
        </message>
        <message>
            <source>▾ Network</source>
            <translation>▾ الشبكة</translation>
        </message>
    </context>
    <context>
        <name>NewestDialog</name>
        <message>
            <source>Ask {host}</source>
            <translation>سؤال ⁨{host}⁩</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>يجري السؤال…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Newer version</source>
            <translation>إصدار أحدث</translation>
        </message>
        <message>
            <source>Open the page…</source>
            <translation>فتح الصفحة…</translation>
        </message>
        <message>
            <source>SageDesk {newest} is there; this is {version}.</source>
            <translation>صدر SageDesk {newest}؛ هذا الإصدار {version}.</translation>
        </message>
        <message>
            <source>This is SageDesk {version}, and the newest one is {newest}.</source>
            <translation>هذا SageDesk {version}، والأحدث {newest}.</translation>
        </message>
        <message>
            <source>This is SageDesk {version}. Newer ones are published at {page}

The button asks {host} for the number of the newest one: a single request that carries the name and version of this program, and nothing of yours. SageDesk never asks by itself.</source>
            <translation>هذا SageDesk {version}. تُنشر الإصدارات الأحدث في ⁨{page}⁩

يسأل الزر ⁨{host}⁩ عن رقم أحدث إصدار: طلب واحد يحمل اسم هذا البرنامج وإصداره، ولا شيء من بياناتك. لا يسأل SageDesk من تلقاء نفسه أبدًا.</translation>
        </message>
        <message>
            <source>This is SageDesk {version}. This build does not name a page where newer ones are published: ask where you got it from.</source>
            <translation>هذا SageDesk {version}. لا يحدّد هذا البناء صفحة تُنشر فيها الإصدارات الأحدث: اسأل حيث حصلت عليه.</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>ما هو معروف</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Dismiss</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>Offline</name>
        <message>
            <source>Send when online</source>
            <translation>الإرسال عند الاتصال</translation>
        </message>
        <message>
            <source>There is no network, so your message was not sent.</source>
            <translation>لا شبكة، لذا لم تُرسل رسالتك.</translation>
        </message>
    </context>
    <context>
        <name>OfflineStrip</name>
        <message>
            <source>Do not send</source>
            <translation>عدم الإرسال</translation>
        </message>
        <message numerus="yes">
            <source>No network. %n message(s) will be sent when it is back.</source>
            <translation>
                <numerusform>لا شبكة. لا رسائل في انتظار عودتها.</numerusform>
                <numerusform>لا شبكة. تُرسل رسالة واحدة عند عودتها.</numerusform>
                <numerusform>لا شبكة. تُرسل رسالتان عند عودتها.</numerusform>
                <numerusform>لا شبكة. تُرسل %n رسائل عند عودتها.</numerusform>
                <numerusform>لا شبكة. تُرسل %n رسالة عند عودتها.</numerusform>
                <numerusform>لا شبكة. تُرسل %n رسالة عند عودتها.</numerusform>
            </translation>
        </message>
        <message>
            <source>No network. Your conversations, the guide and endpoints on this computer work as always.</source>
            <translation>لا شبكة. تعمل محادثاتك والدليل ونقاط النهاية على هذا الحاسوب كالمعتاد.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Start SageDesk again.</source>
            <translation>شغّل SageDesk من جديد.</translation>
        </message>
        <message>
            <source>The conversation library is open only for reading.</source>
            <translation>مكتبة المحادثات مفتوحة للقراءة فقط.</translation>
        </message>
    </context>
    <context>
        <name>Openings</name>
        <message>
            <source>There is no endpoint profile named {name}.</source>
            <translation>لا يوجد ملف تعريف نقطة نهاية باسم ⁨{name}⁩.</translation>
        </message>
    </context>
    <context>
        <name>Organising</name>
        <message numerus="yes">
            <source>%n conversation(s) put into the archive.</source>
            <translation>
                <numerusform>لم تُؤرشف محادثات.</numerusform>
                <numerusform>أُرشفت محادثة واحدة.</numerusform>
                <numerusform>أُرشفت محادثتان.</numerusform>
                <numerusform>أُرشفت %n محادثات.</numerusform>
                <numerusform>أُرشفت %n محادثة.</numerusform>
                <numerusform>أُرشفت %n محادثة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) were deleted.</source>
            <translation>
                <numerusform>لم تُحذف محادثات.</numerusform>
                <numerusform>حُذفت محادثة واحدة.</numerusform>
                <numerusform>حُذفت محادثتان.</numerusform>
                <numerusform>حُذفت %n محادثات.</numerusform>
                <numerusform>حُذفت %n محادثة.</numerusform>
                <numerusform>حُذفت %n محادثة.</numerusform>
            </translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>مجلد جديد</translation>
        </message>
        <message>
            <source>The folder “{name}” was deleted. What was in it is kept.</source>
            <translation>حُذف المجلد «⁨{name}⁩». ما كان فيه محفوظ.</translation>
        </message>
        <message>
            <source>“{title}” was deleted.</source>
            <translation>حُذفت «⁨{title}⁩».</translation>
        </message>
    </context>
    <context>
        <name>Overlays</name>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>لا جديد</numerusform>
                <numerusform>رسالة جديدة</numerusform>
                <numerusform>رسالتان جديدتان</numerusform>
                <numerusform>%n رسائل جديدة</numerusform>
                <numerusform>%n رسالة جديدة</numerusform>
                <numerusform>%n رسالة جديدة</numerusform>
            </translation>
        </message>
        <message>
            <source>Jump to latest</source>
            <translation>الانتقال إلى الأحدث</translation>
        </message>
        <message>
            <source>Jump to latest (End)</source>
            <translation>الانتقال إلى الأحدث (End)</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>الأحدث</translation>
        </message>
    </context>
    <context>
        <name>Painting</name>
        <message>
            <source>Cut off: the model reached its token limit.</source>
            <translation>مقطوع: بلغ النموذج حد الرموز.</translation>
        </message>
        <message>
            <source>Interrupted. What came is kept.</source>
            <translation>انقطع. ما وصل محفوظ.</translation>
        </message>
        <message>
            <source>Stopped before anything came.</source>
            <translation>أُوقف قبل وصول أي شيء.</translation>
        </message>
        <message>
            <source>Stopped. What came is kept.</source>
            <translation>أُوقف. ما وصل محفوظ.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Endpoint profile</source>
            <translation>ملف تعريف نقطة النهاية</translation>
        </message>
        <message>
            <source>Go to conversation</source>
            <translation>الانتقال إلى محادثة</translation>
        </message>
        <message>
            <source>Go to window</source>
            <translation>الانتقال إلى نافذة</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>إعداد</translation>
        </message>
        <message>
            <source>not available now</source>
            <translation>غير متاح الآن</translation>
        </message>
    </context>
    <context>
        <name>ParameterFields</name>
        <message>
            <source>Not set</source>
            <translation>غير مضبوط</translation>
        </message>
        <message>
            <source>One on each line; a line break in one is written \n.</source>
            <translation>واحد في كل سطر؛ ويُكتب فاصل الأسطر داخله \n.</translation>
        </message>
    </context>
    <context>
        <name>ParameterPanel</name>
        <message>
            <source>All endpoints</source>
            <translation>كل نقاط النهاية</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Close the parameters</source>
            <translation>إغلاق المعاملات</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Delete the preset</source>
            <translation>حذف الإعداد المسبق</translation>
        </message>
        <message>
            <source>Keep what is set here as a preset</source>
            <translation>حفظ المضبوط هنا كإعداد مسبق</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>إعداد مسبق</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>حفظ باسم…</translation>
        </message>
        <message>
            <source>Set for</source>
            <translation>الضبط لـ</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>هذه المحادثة</translation>
        </message>
        <message>
            <source>This endpoint</source>
            <translation>نقطة النهاية هذه</translation>
        </message>
    </context>
    <context>
        <name>ParameterRow</name>
        <message>
            <source>Do not set it here</source>
            <translation>عدم ضبطه هنا</translation>
        </message>
        <message>
            <source>Do not set {parameter}</source>
            <translation>عدم ضبط {parameter}</translation>
        </message>
        <message>
            <source>In force: set here.</source>
            <translation>القيمة السارية: مضبوطة هنا.</translation>
        </message>
        <message>
            <source>In force: {value}, from all endpoints.</source>
            <translation>القيمة السارية: ⁨{value}⁩، من كل نقاط النهاية.</translation>
        </message>
        <message>
            <source>In force: {value}, from the endpoint.</source>
            <translation>القيمة السارية: ⁨{value}⁩، من نقطة النهاية.</translation>
        </message>
        <message>
            <source>In force: {value}, from this conversation.</source>
            <translation>القيمة السارية: ⁨{value}⁩، من هذه المحادثة.</translation>
        </message>
        <message>
            <source>One on each line; a line break in one is written \n.</source>
            <translation>واحد في كل سطر؛ ويُكتب فاصل الأسطر داخله \n.</translation>
        </message>
        <message>
            <source>The container’s default</source>
            <translation>القيمة الافتراضية للحاوية</translation>
        </message>
    </context>
    <context>
        <name>ParameterSetting</name>
        <message>
            <source>Its name. One of the same name is replaced.</source>
            <translation>اسم الإعداد المسبق. يُستبدل ما له الاسم نفسه.</translation>
        </message>
        <message>
            <source>Save a preset</source>
            <translation>حفظ إعداد مسبق</translation>
        </message>
        <message>
            <source>The preset “{name}” was deleted.</source>
            <translation>حُذف الإعداد المسبق «⁨{name}⁩».</translation>
        </message>
    </context>
    <context>
        <name>Parameters</name>
        <message>
            <source>Max tokens</source>
            <translation>الحد الأقصى للرموز</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>جزاء الحضور</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>جزاء التكرار</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>البذرة</translation>
        </message>
        <message>
            <source>Stop sequences</source>
            <translation>تسلسلات التوقف</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>درجة الحرارة</translation>
        </message>
        <message>
            <source>Top K</source>
            <translation>‏Top K</translation>
        </message>
        <message>
            <source>Top P</source>
            <translation>‏Top P</translation>
        </message>
        <message>
            <source>{label} is a number, like {example}, or empty.</source>
            <translation>قيمة «⁨{label}⁩» عدد، مثل {example}، أو فارغة.</translation>
        </message>
        <message>
            <source>{label} is a whole number, like {example}, or empty.</source>
            <translation>قيمة «⁨{label}⁩» عدد صحيح، مثل {example}، أو فارغة.</translation>
        </message>
        <message>
            <source>{name} must be a number, not {value!r}.</source>
            <translation>يجب أن يكون ⁨{name}⁩ عددًا، لا ⁨{value!r}⁩.</translation>
        </message>
        <message>
            <source>{name} must be a text or a list of texts, not {value!r}.</source>
            <translation>يجب أن يكون ⁨{name}⁩ نصًّا أو قائمة نصوص، لا ⁨{value!r}⁩.</translation>
        </message>
        <message>
            <source>{name} must be a whole number, not {value!r}.</source>
            <translation>يجب أن يكون ⁨{name}⁩ عددًا صحيحًا، لا ⁨{value!r}⁩.</translation>
        </message>
        <message>
            <source>{name} must be an object, not {value!r}.</source>
            <translation>يجب أن يكون ⁨{name}⁩ كائنًا، لا ⁨{value!r}⁩.</translation>
        </message>
    </context>
    <context>
        <name>PartsModel</name>
        <message>
            <source>Bytes</source>
            <translation>البايتات</translation>
        </message>
        <message>
            <source>Bytes so far</source>
            <translation>البايتات حتى الآن</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>الجزء</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>الثواني</translation>
        </message>
    </context>
    <context>
        <name>PartsTable</name>
        <message>
            <source>Parts of the response</source>
            <translation>أجزاء الاستجابة</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>Attach a smaller picture.</source>
            <translation>أرفق صورة أصغر.</translation>
        </message>
        <message>
            <source>Open it and save it anew.</source>
            <translation>افتحها واحفظها من جديد.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG.</source>
            <translation>احفظها بصيغة PNG أو JPEG.</translation>
        </message>
        <message>
            <source>{name} has {megabytes} MB and cannot be made smaller here.</source>
            <translation>حجم ⁨{name}⁩ هو {megabytes} ميغابايت ولا يمكن تصغيرها هنا.</translation>
        </message>
        <message>
            <source>{name} has {width} × {height} pixels.</source>
            <translation>أبعاد ⁨{name}⁩ هي ⁨{width} × {height}⁩ بكسل.</translation>
        </message>
        <message>
            <source>{name} is a damaged picture.</source>
            <translation>الصورة ⁨{name}⁩ تالفة.</translation>
        </message>
    </context>
    <context>
        <name>PlainLayouts</name>
        <message>
            <source>An image that cannot be shown</source>
            <translation>صورة لا يمكن عرضها</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>يفكّر…</translation>
        </message>
        <message>
            <source>Thought</source>
            <translation>فكّر</translation>
        </message>
        <message>
            <source>Thought for {duration}</source>
            <translation>فكّر مدة {duration}</translation>
        </message>
        <message>
            <source>Tool call: {tool}</source>
            <translation>استدعاء أداة: ⁨{tool}⁩</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} د {seconds} ث</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} ث</translation>
        </message>
    </context>
    <context>
        <name>PortalFields</name>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Region of IAM Identity Center</source>
            <translation>منطقة IAM Identity Center</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Sign in and list</source>
            <translation>تسجيل الدخول والعرض</translation>
        </message>
        <message>
            <source>Sign in at the portal, and choose among your accounts and roles</source>
            <translation>سجّل الدخول في البوابة واختر من حساباتك وأدوارك</translation>
        </message>
        <message>
            <source>Start URL</source>
            <translation>عنوان URL للبدء</translation>
        </message>
        <message>
            <source>The address of your company’s AWS access portal.</source>
            <translation>عنوان بوابة الوصول إلى AWS في شركتك.</translation>
        </message>
    </context>
    <context>
        <name>PortalListing</name>
        <message>
            <source>You are signed in. Choose the account and the role.</source>
            <translation>سجّلت الدخول. اختر الحساب والدور.</translation>
        </message>
    </context>
    <context>
        <name>PortalShortcut</name>
        <message>
            <source>Ask a quick question</source>
            <translation>طرح سؤال سريع</translation>
        </message>
        <message>
            <source>The connection to the desktop was lost.</source>
            <translation>انقطع الاتصال بسطح المكتب.</translation>
        </message>
        <message>
            <source>The desktop has taken the global shortcut back.</source>
            <translation>استعاد سطح المكتب الاختصار العام.</translation>
        </message>
        <message>
            <source>The desktop refused a global shortcut.</source>
            <translation>رفض سطح المكتب اختصارًا عامًّا.</translation>
        </message>
        <message>
            <source>The global shortcut was not allowed.</source>
            <translation>لم يُسمح بالاختصار العام.</translation>
        </message>
    </context>
    <context>
        <name>Presets</name>
        <message>
            <source>Balanced</source>
            <translation>متوازن</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>إبداعي</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>دقيق</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Exact bytes</source>
            <translation>البايتات بدقة</translation>
        </message>
        <message>
            <source>For a small sample</source>
            <translation>لعينة صغيرة</translation>
        </message>
        <message>
            <source>For the conversation in the window</source>
            <translation>للمحادثة التي في النافذة</translation>
        </message>
        <message>
            <source>Indented JSON</source>
            <translation>صيغة JSON منسّقة</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>Preview of the first page</source>
            <translation>معاينة الصفحة الأولى</translation>
        </message>
        <message>
            <source>Prompt preview</source>
            <translation>معاينة الموجّه</translation>
        </message>
        <message>
            <source>Request preview</source>
            <translation>معاينة الطلب</translation>
        </message>
        <message>
            <source>Request shown as</source>
            <translation>طريقة عرض الطلب</translation>
        </message>
        <message>
            <source>This container is sent messages and formats them itself.</source>
            <translation>تُرسل الرسائل إلى هذه الحاوية وتنسّقها بنفسها.</translation>
        </message>
        <message>
            <source>{message} You are asked whether it may when you test or save the profile.</source>
            <translation>⁨{message}⁩ تُسأل عن السماح بها عند اختبار ملف التعريف أو حفظه.</translation>
        </message>
        <message>
            <source>▸ Preview</source>
            <translation>◂ معاينة</translation>
        </message>
        <message>
            <source>▾ Preview</source>
            <translation>▾ معاينة</translation>
        </message>
    </context>
    <context>
        <name>PreviewText</name>
        <message>
            <source>⟨{count} characters are left out here⟩</source>
            <translation>⟨حُذف هنا {count} حرف⟩</translation>
        </message>
    </context>
    <context>
        <name>PriceDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>From the table that comes with SageDesk: {region}, {date}.</source>
            <translation>من الجدول المرفق مع SageDesk: ⁨{region}⁩، {date}.</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>نوع المثيل</translation>
        </message>
        <message>
            <source>Price per hour</source>
            <translation>السعر في الساعة</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>The table has no price for this type.</source>
            <translation>لا يتضمن الجدول سعرًا لهذا النوع.</translation>
        </message>
        <message>
            <source>This is your own price.</source>
            <translation>هذا سعرك الخاص.</translation>
        </message>
        <message>
            <source>US dollars an hour</source>
            <translation>دولار أمريكي في الساعة</translation>
        </message>
        <message>
            <source>US dollars for one instance and hour, in {region}</source>
            <translation>بالدولار الأمريكي لمثيل واحد في الساعة، في ⁨{region}⁩</translation>
        </message>
        <message>
            <source>Use the table's price</source>
            <translation>استخدام سعر الجدول</translation>
        </message>
    </context>
    <context>
        <name>ProductionBand</name>
        <message>
            <source>Production: {name}</source>
            <translation>بيئة الإنتاج: ⁨{name}⁩</translation>
        </message>
    </context>
    <context>
        <name>ProductionConsent</name>
        <message>
            <source>Do not send</source>
            <translation>عدم الإرسال</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>بيئة الإنتاج</translation>
        </message>
        <message>
            <source>Send this to production?</source>
            <translation>أتريد الإرسال إلى بيئة الإنتاج؟</translation>
        </message>
        <message>
            <source>Send to production</source>
            <translation>إرسال إلى الإنتاج</translation>
        </message>
        <message>
            <source>“{name}” ({where}) is marked as production. You are asked once, until SageDesk is closed.</source>
            <translation>«⁨{name}⁩» (⁨{where}⁩) مصنَّفة بيئةَ إنتاج. تُسأل مرة واحدة حتى إغلاق SageDesk.</translation>
        </message>
    </context>
    <context>
        <name>ProfileChoice</name>
        <message>
            <source>The guide runs on this computer, and costs nothing.</source>
            <translation>يعمل الدليل على هذا الحاسوب، ولا يكلّف شيئًا.</translation>
        </message>
        <message>
            <source>There is no endpoint profile named {wanted}.</source>
            <translation>لا يوجد ملف تعريف نقطة نهاية باسم ⁨{wanted}⁩.</translation>
        </message>
    </context>
    <context>
        <name>ProfileEditor</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Discard changes?</source>
            <translation>أتريد تجاهل التغييرات؟</translation>
        </message>
        <message>
            <source>Discard what you changed?</source>
            <translation>أتريد تجاهل ما غيّرته؟</translation>
        </message>
        <message>
            <source>Edit “{name}”</source>
            <translation>تحرير «⁨{name}⁩»</translation>
        </message>
        <message>
            <source>It was not saved.</source>
            <translation>لم يُحفظ.</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>متابعة التحرير</translation>
        </message>
        <message>
            <source>Keep for this run only</source>
            <translation>الاحتفاظ لهذا التشغيل فقط</translation>
        </message>
        <message>
            <source>New endpoint profile</source>
            <translation>ملف تعريف نقطة نهاية جديد</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>يجري الحفظ…</translation>
        </message>
        <message>
            <source>Some fields need your attention first.</source>
            <translation>تحتاج بعض الحقول إلى انتباهك أولًا.</translation>
        </message>
        <message>
            <source>The keyring may be asking you to unlock it</source>
            <translation>ربما تطلب منك حلقة المفاتيح فتح قفلها</translation>
        </message>
        <message>
            <source>There is a profile of this name already. Give this one another name.</source>
            <translation>يوجد ملف تعريف بهذا الاسم بالفعل. أعط هذا اسمًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>ProfileForm</name>
        <message>
            <source>Begins every conversation, unless empty.</source>
            <translation>يبدأ به كل محادثة، ما لم يكن فارغًا.</translation>
        </message>
        <message>
            <source>Choose an endpoint…</source>
            <translation>اختيار نقطة نهاية…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Development or test</source>
            <translation>التطوير أو الاختبار</translation>
        </message>
        <message>
            <source>Endpoint URL</source>
            <translation>عنوان URL لنقطة النهاية</translation>
        </message>
        <message>
            <source>Endpoint name</source>
            <translation>اسم نقطة النهاية</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>البيئة</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>التوليد</translation>
        </message>
        <message>
            <source>List the endpoints of the account that the profile signs in to</source>
            <translation>عرض نقاط النهاية في الحساب الذي يسجّل ملف التعريف الدخول إليه</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Only for a VPC interface endpoint, a proxy or an emulator.</source>
            <translation>فقط لنقطة نهاية واجهة VPC أو وكيل أو محاكٍ.</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>الإنتاج</translation>
        </message>
        <message>
            <source>Production has a red band, and the first message of each run is asked about.</source>
            <translation>لبيئة الإنتاج شريط أحمر، ويُطلب التأكيد قبل أول رسالة في كل تشغيل.</translation>
        </message>
        <message>
            <source>Profile name</source>
            <translation>اسم ملف التعريف</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>موجّه النظام</translation>
        </message>
        <message>
            <source>The guide is part of SageDesk: only its system prompt can be changed.</source>
            <translation>الدليل جزء من SageDesk: لا يمكن تغيير شيء فيه إلا موجّه النظام.</translation>
        </message>
        <message>
            <source>The region's own</source>
            <translation>العنوان المعتاد للمنطقة</translation>
        </message>
    </context>
    <context>
        <name>ProfileManager</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Delete the selected profile (Del)</source>
            <translation>حذف ملف التعريف المحدد (Del)</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>تكرار</translation>
        </message>
        <message>
            <source>Edit the selected profile (Enter)</source>
            <translation>تحرير ملف التعريف المحدد (Enter)</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>تحرير…</translation>
        </message>
        <message>
            <source>Endpoint profiles</source>
            <translation>ملفات تعريف نقاط النهاية</translation>
        </message>
        <message>
            <source>Make a copy of the selected profile and its keys</source>
            <translation>إنشاء نسخة من ملف التعريف المحدد ومفاتيحه</translation>
        </message>
        <message>
            <source>New endpoint profile (Ctrl+N)</source>
            <translation>ملف تعريف نقطة نهاية جديد (Ctrl+N)</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>جديد…</translation>
        </message>
        <message>
            <source>The guide is part of SageDesk</source>
            <translation>الدليل جزء من SageDesk</translation>
        </message>
        <message>
            <source>“{name}” was deleted.</source>
            <translation>حُذف «⁨{name}⁩».</translation>
        </message>
    </context>
    <context>
        <name>Profiles</name>
        <message>
            <source>A URL is written like https://host or http://127.0.0.1:8080.</source>
            <translation>يُكتب عنوان URL مثل ⁨https://host⁩ أو ⁨http://127.0.0.1:8080⁩.</translation>
        </message>
        <message>
            <source>A folder in S3 is written like s3://bucket/folder.</source>
            <translation>يُكتب المجلد في S3 مثل ⁨s3://bucket/folder⁩.</translation>
        </message>
        <message>
            <source>A key has no spaces, line breaks or accented characters. Was more than the key pasted?</source>
            <translation>ليس في المفتاح مسافات ولا فواصل أسطر ولا أحرف مشكّلة. هل أُلصق أكثر من المفتاح؟</translation>
        </message>
        <message>
            <source>A profile has no {key}.</source>
            <translation>ليس في ملف التعريف ⁨{key}⁩.</translation>
        </message>
        <message>
            <source>A profile is a JSON object.</source>
            <translation>ملف التعريف كائن JSON.</translation>
        </message>
        <message>
            <source>A profile signs in in a way that this SageDesk does not know: {kind}.</source>
            <translation>يسجّل ملف التعريف الدخول بطريقة لا يعرفها إصدار SageDesk هذا: ⁨{kind}⁩.</translation>
        </message>
        <message>
            <source>A profile's name has at most {most} characters; this one has {count}.</source>
            <translation>لا يتجاوز اسم ملف التعريف {most} حرف؛ وهذا {count}.</translation>
        </message>
        <message>
            <source>A profile's name is one line of visible characters.</source>
            <translation>اسم ملف التعريف سطر واحد من أحرف مرئية.</translation>
        </message>
        <message>
            <source>A profile's {key} must be a text.</source>
            <translation>يجب أن يكون ⁨{key}⁩ في ملف التعريف نصًّا.</translation>
        </message>
        <message>
            <source>A profile's {key} must be an object.</source>
            <translation>يجب أن يكون ⁨{key}⁩ في ملف التعريف كائنًا.</translation>
        </message>
        <message>
            <source>A region is written like us-east-1 or eu-central-1.</source>
            <translation>تُكتب المنطقة مثل us-east-1 أو eu-central-1.</translation>
        </message>
        <message>
            <source>A role's ARN is written like arn:aws:iam::123456789012:role/name.</source>
            <translation>يُكتب ARN الدور مثل ⁨arn:aws:iam::123456789012:role/name⁩.</translation>
        </message>
        <message>
            <source>A session name has 2 to 64 letters, digits and characters of + = , . @ - _.</source>
            <translation>يتكوّن اسم الجلسة من 2 إلى 64 حرفًا لاتينيًّا أو رقمًا أو من المحارف ⁨+ = , . @ - _⁩.</translation>
        </message>
        <message>
            <source>A start URL is written like https://my-company.awsapps.com/start.</source>
            <translation>يُكتب عنوان URL للبدء مثل ⁨https://my-company.awsapps.com/start⁩.</translation>
        </message>
        <message>
            <source>A stop sequence cannot be empty.</source>
            <translation>لا يمكن أن يكون تسلسل التوقف فارغًا.</translation>
        </message>
        <message>
            <source>An account has twelve digits.</source>
            <translation>يتكوّن رقم الحساب من اثني عشر رقمًا.</translation>
        </message>
        <message>
            <source>An external id has 2 to 1224 letters, digits and characters of + = , . @ : / - _.</source>
            <translation>يتكوّن المعرّف الخارجي من 2 إلى 1224 حرفًا لاتينيًّا أو رقمًا أو من المحارف ⁨+ = , . @ : / - _⁩.</translation>
        </message>
        <message>
            <source>An inference router does not take this; leave it empty.</source>
            <translation>لا يقبل موجّه طلبات الاستدلال هذا؛ اتركه فارغًا.</translation>
        </message>
        <message>
            <source>An inference router wants to know its target: give the target's name.</source>
            <translation>يتطلب موجّه طلبات الاستدلال معرفة هدفه: أدخل اسم الهدف.</translation>
        </message>
        <message>
            <source>Another program is writing the endpoint profiles.</source>
            <translation>برنامج آخر يكتب ملفات تعريف نقاط النهاية.</translation>
        </message>
        <message>
            <source>Ask for at least 1 token.</source>
            <translation>اطلب رمزًا واحدًا على الأقل.</translation>
        </message>
        <message>
            <source>Asynchronous requests do not take this; leave it empty.</source>
            <translation>لا تقبل الطلبات غير المتزامنة هذا؛ اتركه فارغًا.</translation>
        </message>
        <message>
            <source>At most {most} characters are taken here; these are {count}.</source>
            <translation>لا يُقبل هنا أكثر من {most} حرف؛ وهنا {count}.</translation>
        </message>
        <message>
            <source>Check that you may read {path}.</source>
            <translation>تحقق من أن لك إذن قراءة ⁨{path}⁩.</translation>
        </message>
        <message>
            <source>Check that {parent} can be written.</source>
            <translation>تحقق من إمكان الكتابة في ⁨{parent}⁩.</translation>
        </message>
        <message>
            <source>Check the folder {parent}: may you write there, and is there room on the disk?</source>
            <translation>تحقق من المجلد ⁨{parent}⁩: هل يمكنك الكتابة فيه، وهل في القرص مساحة؟</translation>
        </message>
        <message>
            <source>Choose an AWS profile, or another way to sign in.</source>
            <translation>اختر ملف تعريف AWS، أو طريقة أخرى لتسجيل الدخول.</translation>
        </message>
        <message>
            <source>Choose how requests are sent.</source>
            <translation>اختر كيف تُرسل الطلبات.</translation>
        </message>
        <message>
            <source>Close other SageDesk windows and commands, then try again.</source>
            <translation>أغلق نوافذ SageDesk وأوامره الأخرى، ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>Give the access key ID that belongs to the secret.</source>
            <translation>أدخل معرّف مفتاح الوصول الذي يخص المفتاح السري.</translation>
        </message>
        <message>
            <source>Give the device's ARN, like arn:aws:iam::123456789012:mfa/name, or its serial number.</source>
            <translation>أدخل ARN الجهاز، مثل ⁨arn:aws:iam::123456789012:mfa/name⁩، أو رقمه التسلسلي.</translation>
        </message>
        <message>
            <source>Give the profile a name.</source>
            <translation>أعط ملف التعريف اسمًا.</translation>
        </message>
        <message>
            <source>Give the region of IAM Identity Center, like eu-west-1.</source>
            <translation>أدخل منطقة IAM Identity Center، مثل eu-west-1.</translation>
        </message>
        <message>
            <source>Give the region that the endpoint runs in, like us-east-1.</source>
            <translation>أدخل المنطقة التي تعمل فيها نقطة النهاية، مثل us-east-1.</translation>
        </message>
        <message>
            <source>Give the role's name, as the portal shows it.</source>
            <translation>أدخل اسم الدور كما تعرضه البوابة.</translation>
        </message>
        <message>
            <source>Give the secret that belongs to the access key ID.</source>
            <translation>أدخل المفتاح السري الذي يخص معرّف مفتاح الوصول.</translation>
        </message>
        <message>
            <source>Give the {what}, as the SageMaker console shows it.</source>
            <translation>أدخل ⁨{what}⁩ كما تعرضه وحدة تحكم SageMaker.</translation>
        </message>
        <message>
            <source>Give this one another name.</source>
            <translation>أعط هذا اسمًا آخر.</translation>
        </message>
        <message>
            <source>Guide (built in)</source>
            <translation>الدليل (مدمج)</translation>
        </message>
        <message>
            <source>If you know and trust it, allow it once. The window asks you with Retry, and when you test or save the profile; on the command line it is: sagedesk trust {spec}</source>
            <translation>إن كنت تعرفها وتثق بها فاسمح بها مرة واحدة. تسألك النافذة عند إعادة المحاولة وعند اختبار ملف التعريف أو حفظه؛ وفي سطر الأوامر: ⁨sagedesk trust {spec}⁩</translation>
        </message>
        <message>
            <source>Install a newer SageDesk. The file of the profiles was left as it is.</source>
            <translation>ثبّت إصدارًا أحدث من SageDesk. تُرك ملف ملفات التعريف كما كان.</translation>
        </message>
        <message>
            <source>Install a newer SageDesk. {path} was left as it is.</source>
            <translation>ثبّت إصدارًا أحدث من SageDesk. تُرك ⁨{path}⁩ كما هو.</translation>
        </message>
        <message>
            <source>Install it where SageDesk runs. It is named as package.module:name.</source>
            <translation>ثبّتها حيث يعمل SageDesk. تُسمّى بالصيغة package.module:name.</translation>
        </message>
        <message>
            <source>InvokeEndpoint takes no {name}.</source>
            <translation>لا تقبل InvokeEndpoint الوسيط ⁨{name}⁩.</translation>
        </message>
        <message>
            <source>Keep the keys for this run only, choose another way to sign in, or install a keyring (GNOME Keyring, KWallet or KeePassXC) and start SageDesk again.</source>
            <translation>احتفظ بالمفاتيح لهذا التشغيل فقط، أو اختر طريقة أخرى لتسجيل الدخول، أو ثبّت حلقة مفاتيح (GNOME Keyring أو KWallet أو KeePassXC) وشغّل SageDesk من جديد.</translation>
        </message>
        <message>
            <source>Keep the keys for this run only.</source>
            <translation>احتفظ بالمفاتيح لهذا التشغيل فقط.</translation>
        </message>
        <message>
            <source>Keys that begin with ASIA are temporary and need their session token.</source>
            <translation>المفاتيح التي تبدأ بـ ASIA مؤقتة وتحتاج إلى رمز جلستها.</translation>
        </message>
        <message>
            <source>Leave user names and passwords out of the URL: keys belong in the keyring.</source>
            <translation>لا تكتب أسماء المستخدمين وكلمات المرور في عنوان URL: مكان المفاتيح حلقة المفاتيح.</translation>
        </message>
        <message>
            <source>Mend that file and rename it back, or create the profiles anew.</source>
            <translation>أصلح ذلك الملف وأعد إليه اسمه، أو أنشئ ملفات التعريف من جديد.</translation>
        </message>
        <message>
            <source>Mend ~/.aws/config or ~/.aws/credentials, or type the profile's name.</source>
            <translation>أصلح ⁨~/.aws/config⁩ أو ⁨~/.aws/credentials⁩، أو اكتب اسم ملف التعريف.</translation>
        </message>
        <message>
            <source>Of the built-in guide only the system prompt can be changed.</source>
            <translation>لا يمكن تغيير شيء في الدليل المدمج إلا موجّه النظام.</translation>
        </message>
        <message>
            <source>Only another way of sending takes this; leave it empty.</source>
            <translation>لا تقبل هذا إلا طريقة إرسال أخرى؛ اتركه فارغًا.</translation>
        </message>
        <message>
            <source>Only the built-in guide signs in with built-in keys.</source>
            <translation>لا يسجّل الدخول بالمفاتيح المدمجة إلا الدليل المدمج.</translation>
        </message>
        <message>
            <source>Only visible ASCII characters are taken here.</source>
            <translation>لا تُقبل هنا إلا أحرف ASCII المرئية.</translation>
        </message>
        <message>
            <source>See whether the system's password manager opens, or keep the keys for this run only.</source>
            <translation>تحقق من أن مدير كلمات المرور في النظام يفتح، أو احتفظ بالمفاتيح لهذا التشغيل فقط.</translation>
        </message>
        <message>
            <source>The AWS configuration of this machine cannot be read.</source>
            <translation>تعذّرت قراءة إعداد AWS على هذا الجهاز.</translation>
        </message>
        <message>
            <source>The OpenAI route does not take this; leave it empty.</source>
            <translation>لا يقبل مسار OpenAI هذا؛ اتركه فارغًا.</translation>
        </message>
        <message>
            <source>The URL ends before “?” and “#”.</source>
            <translation>ينتهي عنوان URL قبل «?» و«#».</translation>
        </message>
        <message>
            <source>The built-in guide cannot be deleted.</source>
            <translation>لا يمكن حذف الدليل المدمج.</translation>
        </message>
        <message>
            <source>The built-in guide cannot be duplicated.</source>
            <translation>لا يمكن تكرار الدليل المدمج.</translation>
        </message>
        <message>
            <source>The endpoint profiles were written by a newer SageDesk than this one.</source>
            <translation>كتب ملفات تعريف نقاط النهاية إصدارٌ من SageDesk أحدث من هذا.</translation>
        </message>
        <message>
            <source>The file has no list of profiles.</source>
            <translation>ليس في الملف قائمة ملفات تعريف.</translation>
        </message>
        <message>
            <source>The file is no JSON object with a version.</source>
            <translation>الملف ليس كائن JSON له إصدار.</translation>
        </message>
        <message>
            <source>The file of the endpoint profiles cannot be read: {reason}.</source>
            <translation>تعذّرت قراءة ملف ملفات تعريف نقاط النهاية: ⁨{reason}⁩.</translation>
        </message>
        <message>
            <source>The file of the endpoint profiles cannot be renamed: {reason}.</source>
            <translation>تعذّرت إعادة تسمية ملف ملفات تعريف نقاط النهاية: ⁨{reason}⁩.</translation>
        </message>
        <message>
            <source>The file of the endpoint profiles cannot be written: {reason}.</source>
            <translation>تعذّرت كتابة ملف ملفات تعريف نقاط النهاية: ⁨{reason}⁩.</translation>
        </message>
        <message>
            <source>The file of the endpoint profiles could not be read, and was kept as {kept}.</source>
            <translation>تعذّرت قراءة ملف ملفات تعريف نقاط النهاية، وحُفظ باسم ⁨{kept}⁩.</translation>
        </message>
        <message>
            <source>The keyring holds keys of this profile that cannot be read.</source>
            <translation>في حلقة المفاتيح مفاتيح لملف التعريف هذا لا يمكن قراءتها.</translation>
        </message>
        <message>
            <source>The keyring is locked.</source>
            <translation>حلقة المفاتيح مقفلة.</translation>
        </message>
        <message>
            <source>The keyring refused.</source>
            <translation>رفضت حلقة المفاتيح.</translation>
        </message>
        <message>
            <source>The profiles are: {known}.</source>
            <translation>ملفات التعريف هي: ⁨{known}⁩.</translation>
        </message>
        <message>
            <source>The profiles as they were before the last change are in use now.</source>
            <translation>تُستخدم الآن ملفات التعريف كما كانت قبل آخر تغيير.</translation>
        </message>
        <message>
            <source>The temperature is 0 or more.</source>
            <translation>درجة الحرارة 0 أو أكثر.</translation>
        </message>
        <message>
            <source>The {what} has at most {most} characters; this one has {count}.</source>
            <translation>لا يتجاوز ⁨{what}⁩ {most} حرف؛ وهنا {count}.</translation>
        </message>
        <message>
            <source>The {what} has only letters, digits and hyphens, and begins and ends with a letter or digit.</source>
            <translation>لا يحتوي ⁨{what}⁩ إلا على حروف لاتينية وأرقام وشرطات، ويبدأ وينتهي بحرف أو رقم.</translation>
        </message>
        <message>
            <source>There is a profile named “{name}” already.</source>
            <translation>يوجد بالفعل ملف تعريف باسم «⁨{name}⁩».</translation>
        </message>
        <message>
            <source>There is no endpoint profile “{name}”.</source>
            <translation>لا يوجد ملف تعريف نقطة نهاية «⁨{name}⁩».</translation>
        </message>
        <message>
            <source>This does not begin with a space.</source>
            <translation>لا يبدأ هذا بمسافة.</translation>
        </message>
        <message>
            <source>This is an ARN. Give only the {what}: what stands after the last “/”.</source>
            <translation>هذا ARN. أدخل ⁨{what}⁩ فقط: ما بعد آخر «/».</translation>
        </message>
        <message>
            <source>This profile names the Python code {spec}, which is not on this computer.</source>
            <translation>يذكر ملف التعريف هذا شيفرة Python ⁨{spec}⁩، وهي ليست على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This profile wants to run the Python code {spec} from {where}.</source>
            <translation>يريد ملف التعريف هذا تشغيل شيفرة Python ⁨{spec}⁩ من ⁨{where}⁩.</translation>
        </message>
        <message>
            <source>This system has no keyring that keeps secrets safely.</source>
            <translation>ليس لهذا النظام حلقة مفاتيح تحفظ الأسرار بأمان.</translation>
        </message>
        <message>
            <source>This system has no keyring.</source>
            <translation>ليس لهذا النظام حلقة مفاتيح.</translation>
        </message>
        <message>
            <source>Top K is 1 or more, or -1 for no limit.</source>
            <translation>قيمة Top K هي 1 أو أكثر، أو ‎-1 بلا حد.</translation>
        </message>
        <message>
            <source>Top P is more than 0 and at most 1.</source>
            <translation>قيمة Top P أكبر من 0 ولا تتجاوز 1.</translation>
        </message>
        <message>
            <source>Two profiles have the same id.</source>
            <translation>لملفي تعريف المعرّف نفسه.</translation>
        </message>
        <message>
            <source>Type the keys in again.</source>
            <translation>أدخل المفاتيح من جديد.</translation>
        </message>
        <message>
            <source>Unlock it and try again, or keep the keys for this run only.</source>
            <translation>افتح قفلها وحاول مجددًا، أو احتفظ بالمفاتيح لهذا التشغيل فقط.</translation>
        </message>
        <message>
            <source>Your agreement could not be kept.</source>
            <translation>تعذّر حفظ موافقتك.</translation>
        </message>
        <message>
            <source>container's host name</source>
            <translation>اسم مضيف الحاوية</translation>
        </message>
        <message>
            <source>endpoint name</source>
            <translation>اسم نقطة النهاية</translation>
        </message>
        <message>
            <source>inference component's name</source>
            <translation>اسم مكوّن الاستدلال</translation>
        </message>
        <message>
            <source>routing target's name</source>
            <translation>اسم هدف التوجيه</translation>
        </message>
        <message>
            <source>session id</source>
            <translation>معرّف الجلسة</translation>
        </message>
        <message>
            <source>variant's name</source>
            <translation>اسم البديل</translation>
        </message>
        <message>
            <source>{name} (copy {number})</source>
            <translation>{name} (نسخة {number})</translation>
        </message>
        <message>
            <source>{name} (copy)</source>
            <translation>{name} (نسخة)</translation>
        </message>
        <message>
            <source>{path} is no file of endpoint profiles.</source>
            <translation>الملف ⁨{path}⁩ ليس ملف ملفات تعريف نقاط النهاية.</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Choose another folder.</source>
            <translation>اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>Give the prompt a name.</source>
            <translation>أعط الموجّه اسمًا.</translation>
        </message>
        <message>
            <source>The name is empty.</source>
            <translation>الاسم فارغ.</translation>
        </message>
        <message>
            <source>There is a prompt named {name} in this folder already.</source>
            <translation>يوجد في هذا المجلد بالفعل موجّه باسم ⁨{name}⁩.</translation>
        </message>
        <message>
            <source>{file} is there already.</source>
            <translation>الملف ⁨{file}⁩ موجود بالفعل.</translation>
        </message>
        <message>
            <source>{source} is not there.</source>
            <translation>العنصر ⁨{source}⁩ غير موجود.</translation>
        </message>
        <message>
            <source>“{name}” can.</source>
            <translation>يصلح «⁨{name}⁩».</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of a file.</source>
            <translation>لا يصلح «⁨{name}⁩» اسمًا لملف.</translation>
        </message>
    </context>
    <context>
        <name>PromptLibraryWindow</name>
        <message numerus="yes">
            <source>%n prompt(s) were added.</source>
            <translation>
                <numerusform>لم تُضف موجّهات.</numerusform>
                <numerusform>أُضيف موجّه واحد.</numerusform>
                <numerusform>أُضيف موجّهان.</numerusform>
                <numerusform>أُضيفت %n موجّهات.</numerusform>
                <numerusform>أُضيف %n موجّهًا.</numerusform>
                <numerusform>أُضيف %n موجّه.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n prompt(s) were written.</source>
            <translation>
                <numerusform>لم تُكتب موجّهات.</numerusform>
                <numerusform>كُتب موجّه واحد.</numerusform>
                <numerusform>كُتب موجّهان.</numerusform>
                <numerusform>كُتبت %n موجّهات.</numerusform>
                <numerusform>كُتب %n موجّهًا.</numerusform>
                <numerusform>كُتب %n موجّه.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were there already.</source>
            <translation>
                <numerusform>لم يكن أي منها موجودًا.</numerusform>
                <numerusform>كان واحد موجودًا من قبل.</numerusform>
                <numerusform>كان اثنان موجودين من قبل.</numerusform>
                <numerusform>كانت %n موجودة من قبل.</numerusform>
                <numerusform>كان %n موجودًا من قبل.</numerusform>
                <numerusform>كان %n موجودًا من قبل.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Empty for none; work/letters for a folder in a folder.</source>
            <translation>اتركه فارغًا بلا مجلد؛ واكتب work/letters لمجلد داخل مجلد.</translation>
        </message>
        <message>
            <source>Export as Markdown files into a folder</source>
            <translation>تصدير إلى مجلد كملفات Markdown</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>Import a folder of Markdown files</source>
            <translation>استيراد مجلد من ملفات Markdown</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>الموجّه</translation>
        </message>
        <message>
            <source>Prompt library</source>
            <translation>مكتبة الموجّهات</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>These are no UTF-8 text: {names}.</source>
            <translation>هذه ليست نصوص UTF-8: ⁨{names}⁩.</translation>
        </message>
        <message>
            <source>Type / at the start of a line of your message to find a prompt.</source>
            <translation>اكتب / في بداية سطر من رسالتك للعثور على موجّه.</translation>
        </message>
        <message>
            <source>Use in the message</source>
            <translation>استخدام في الرسالة</translation>
        </message>
        <message>
            <source>What stands in {{double braces}} is asked for when the prompt is used.</source>
            <translation>ما بين {{أقواس مزدوجة}} يُسأل عنه عند استخدام الموجّه.</translation>
        </message>
        <message>
            <source>You are asked for: {names}</source>
            <translation>ستُسأل عن: ⁨{names}⁩</translation>
        </message>
        <message>
            <source>“{name}” was deleted.</source>
            <translation>حُذف «⁨{name}⁩».</translation>
        </message>
    </context>
    <context>
        <name>PromptSetWindow</name>
        <message>
            <source>, {failed} failed</source>
            <translation>، فشل منها {failed}</translation>
        </message>
        <message>
            <source>; waiting for {names}</source>
            <translation>؛ في انتظار ⁨{names}⁩</translation>
        </message>
        <message>
            <source>A .jsonl, .csv or .md file. A run that was stopped goes on where it was.</source>
            <translation>ملف ⁨.jsonl⁩ أو ⁨.csv⁩ أو ⁨.md⁩. والتشغيل الذي أُوقف يُستأنف من حيث كان.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>CSV with a column “prompt”, or JSON Lines with “prompt” or “messages”.</source>
            <translation>ملف CSV فيه عمود «prompt»، أو JSON Lines فيه «prompt» أو «messages».</translation>
        </message>
        <message>
            <source>Choose the prompts</source>
            <translation>اختيار الموجّهات</translation>
        </message>
        <message>
            <source>Choose the prompts…</source>
            <translation>اختيار الموجّهات…</translation>
        </message>
        <message>
            <source>Choose the results</source>
            <translation>اختيار ملف النتائج</translation>
        </message>
        <message>
            <source>Choose the results…</source>
            <translation>اختيار ملف النتائج…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Endpoints</source>
            <translation>نقاط النهاية</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدّم</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>الموجّهات</translation>
        </message>
        <message>
            <source>Requests at the same time at each endpoint</source>
            <translation>عدد الطلبات المتزامنة لكل نقطة نهاية</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>Run a set of prompts</source>
            <translation>تشغيل مجموعة موجّهات</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>{done} of {total} done</source>
            <translation>اكتمل {done} من {total}</translation>
        </message>
    </context>
    <context>
        <name>PromptSets</name>
        <message numerus="yes">
            <source>%n tokens</source>
            <translation>
                <numerusform>لا رموز</numerusform>
                <numerusform>رمز واحد</numerusform>
                <numerusform>رمزان</numerusform>
                <numerusform>%n رموز</numerusform>
                <numerusform>%n رمزًا</numerusform>
                <numerusform>%n رمز</numerusform>
            </translation>
        </message>
        <message>
            <source>A message of line {number} has no role that is known.</source>
            <translation>ليس لرسالة في السطر {number} دور معروف.</translation>
        </message>
        <message>
            <source>A message of line {number} has no text as its “content”.</source>
            <translation>ليس لرسالة في السطر {number} نص في «content».</translation>
        </message>
        <message>
            <source>A message of line {number} is not an object.</source>
            <translation>رسالة في السطر {number} ليست كائنًا.</translation>
        </message>
        <message>
            <source>Check its name and your rights.</source>
            <translation>تحقق من اسمه ومن صلاحياتك.</translation>
        </message>
        <message>
            <source>Choose another name, or give --force.</source>
            <translation>اختر اسمًا آخر، أو استخدم ⁨--force⁩.</translation>
        </message>
        <message>
            <source>Divide it.</source>
            <translation>قسّمها.</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>المتوقع</translation>
        </message>
        <message>
            <source>Give each prompt an id of its own, or none.</source>
            <translation>أعط كل موجّه معرّفًا خاصًّا به، أو لا تعط أيًّا منها.</translation>
        </message>
        <message>
            <source>Give it as “prompt”, or as “messages”.</source>
            <translation>أدخله بصيغة «prompt» أو «messages».</translation>
        </message>
        <message>
            <source>Let the name end in .jsonl, .csv or .md.</source>
            <translation>اجعل الاسم ينتهي بـ ⁨.jsonl⁩ أو ⁨.csv⁩ أو ⁨.md⁩.</translation>
        </message>
        <message>
            <source>Line {number} has no prompt.</source>
            <translation>ليس في السطر {number} موجّه.</translation>
        </message>
        <message>
            <source>Line {number} is neither an object nor a text.</source>
            <translation>السطر {number} ليس كائنًا ولا نصًّا.</translation>
        </message>
        <message>
            <source>Line {number} is not CSV: {error}.</source>
            <translation>السطر {number} ليس CSV:‏ ⁨{error}⁩.</translation>
        </message>
        <message>
            <source>Line {number} is not JSON: {error}.</source>
            <translation>السطر {number} ليس JSON:‏ ⁨{error}⁩.</translation>
        </message>
        <message>
            <source>Move it away, then try again.</source>
            <translation>انقله إلى مكان آخر، ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>Name the columns in the first row, as: id,prompt,expected</source>
            <translation>سمّ الأعمدة في الصف الأول، مثل: ⁨id,prompt,expected⁩</translation>
        </message>
        <message>
            <source>Put texts that contain the separator between quotation marks.</source>
            <translation>ضع النصوص التي تحتوي على الفاصل بين علامتي اقتباس.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Results cannot be written as {name}.</source>
            <translation>لا يمكن كتابة النتائج بصيغة ⁨{name}⁩.</translation>
        </message>
        <message>
            <source>Roles are system, user and assistant.</source>
            <translation>الأدوار هي system وuser وassistant.</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>احفظه بترميز UTF-8.</translation>
        </message>
        <message>
            <source>See: sagedesk run --help</source>
            <translation>انظر: ⁨sagedesk run --help⁩</translation>
        </message>
        <message>
            <source>Something went wrong inside SageDesk: {error!r}</source>
            <translation>حدث خطأ داخل SageDesk:‏ ⁨{error!r}⁩</translation>
        </message>
        <message>
            <source>The concurrency must be 1 or more.</source>
            <translation>يجب أن يكون عدد الطلبات المتزامنة 1 أو أكثر.</translation>
        </message>
        <message>
            <source>The first row names no column “prompt”.</source>
            <translation>لا يسمّي الصف الأول عمودًا «prompt».</translation>
        </message>
        <message>
            <source>The id {id!r} stands twice in the set.</source>
            <translation>المعرّف ⁨{id!r}⁩ مكرر في المجموعة.</translation>
        </message>
        <message>
            <source>The messages of line {number} do not end with one of the user's.</source>
            <translation>لا تنتهي رسائل السطر {number} برسالة من المستخدم.</translation>
        </message>
        <message>
            <source>The row that ends in line {number} has more cells than the first row.</source>
            <translation>في الصف الذي ينتهي عند السطر {number} خلايا أكثر من الصف الأول.</translation>
        </message>
        <message>
            <source>{partial} does not hold results of a run.</source>
            <translation>ليس في ⁨{partial}⁩ نتائج تشغيل.</translation>
        </message>
        <message>
            <source>{path} cannot be read.</source>
            <translation>تعذّرت قراءة ⁨{path}⁩.</translation>
        </message>
        <message>
            <source>{path} holds no prompts.</source>
            <translation>لا موجّهات في ⁨{path}⁩.</translation>
        </message>
        <message>
            <source>{path} is larger than {most} MB.</source>
            <translation>حجم ⁨{path}⁩ أكبر من {most} ميغابايت.</translation>
        </message>
        <message>
            <source>{path} is not UTF-8 text.</source>
            <translation>الملف ⁨{path}⁩ ليس نصًّا بترميز UTF-8.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>الملف ⁨{path}⁩ موجود بالفعل.</translation>
        </message>
        <message>
            <source>| profile | answered | failed | first token (median) | tokens a second (median) |</source>
            <translation>| ملف التعريف | الإجابات | حالات الفشل | الرمز الأول (الوسيط) | الرموز في الثانية (الوسيط) |</translation>
        </message>
        <message>
            <source>“messages” of line {number} is not a list.</source>
            <translation>قيمة «messages» في السطر {number} ليست قائمة.</translation>
        </message>
        <message>
            <source>“{name}” of line {number} is not a text.</source>
            <translation>قيمة «⁨{name}⁩» في السطر {number} ليست نصًّا.</translation>
        </message>
    </context>
    <context>
        <name>PromptTree</name>
        <message>
            <source>No prompts yet. What you save is listed here.</source>
            <translation>لا موجّهات بعد. ما تحفظه يُدرج هنا.</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>الموجّهات</translation>
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>لا شيء آخر</numerusform>
                <numerusform>واحد آخر</numerusform>
                <numerusform>اثنان آخران</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n آخر</numerusform>
                <numerusform>%n آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>A chat template cannot call {name} objects.</source>
            <translation>لا يمكن لقالب محادثة استدعاء كائنات ⁨{name}⁩.</translation>
        </message>
        <message>
            <source>A chat template gives text and cannot carry the image in message {number}.</source>
            <translation>يعطي قالب المحادثة نصًّا ولا يمكنه نقل الصورة التي في الرسالة {number}.</translation>
        </message>
        <message>
            <source>Change the conversation as it asks, or use another format.</source>
            <translation>غيّر المحادثة كما يطلب، أو استخدم تنسيقًا آخر.</translation>
        </message>
        <message>
            <source>Chat templates cannot store underscore-prefixed attributes on a namespace, but got {name!r}. Please rename the attribute.</source>
            <translation>لا يمكن لقوالب المحادثة تخزين سمات تبدأ بشرطة سفلية في فضاء أسماء، والوارد ⁨{name!r}⁩. يُرجى إعادة تسمية السمة.</translation>
        </message>
        <message>
            <source>Check that it is a chat template.</source>
            <translation>تحقق من أنه قالب محادثة.</translation>
        </message>
        <message>
            <source>Choose one of {names}.</source>
            <translation>اختر واحدًا من ⁨{names}⁩.</translation>
        </message>
        <message>
            <source>Correct, update or remove what it names.</source>
            <translation>صحّح ما يذكره أو حدّثه أو أزله.</translation>
        </message>
        <message>
            <source>Give at least one user message.</source>
            <translation>أدخل رسالة مستخدم واحدة على الأقل.</translation>
        </message>
        <message>
            <source>Honest templates stay far below this limit: use another one, and do not trust where it came from.</source>
            <translation>تبقى القوالب السليمة أدنى بكثير من هذا الحد: استخدم غيره، ولا تثق بمصدره.</translation>
        </message>
        <message>
            <source>In the {title} format a system message comes first; message {number} is another one.</source>
            <translation>في تنسيق ⁨{title}⁩ تأتي رسالة النظام أولًا؛ والرسالة {number} رسالة نظام أخرى.</translation>
        </message>
        <message>
            <source>In the {title} format an optional system message comes first, then user and assistant take turns; message {number} is from the {role} where one from the {expected} belongs.</source>
            <translation>في تنسيق ⁨{title}⁩ تأتي رسالة نظام اختيارية أولًا، ثم المستخدم والمساعد بالتناوب؛ والرسالة {number} من ⁨{role}⁩ حيث ينبغي أن تكون من ⁨{expected}⁩.</translation>
        </message>
        <message>
            <source>It is code from outside SageDesk: correct or update it.</source>
            <translation>هذه شيفرة من خارج SageDesk: صحّحها أو حدّثها.</translation>
        </message>
        <message>
            <source>It may need other variables or another kind of conversation.</source>
            <translation>ربما يحتاج إلى متغيرات أخرى أو نوع آخر من المحادثات.</translation>
        </message>
        <message>
            <source>Look for a chat_template.jinja among the model's files.</source>
            <translation>ابحث عن chat_template.jinja بين ملفات النموذج.</translation>
        </message>
        <message>
            <source>Merge it into the first message or into a user message.</source>
            <translation>ادمجها في الرسالة الأولى أو في رسالة مستخدم.</translation>
        </message>
        <message>
            <source>Merge or reorder the messages, or use a format that does not ask for turns, such as chatml.</source>
            <translation>ادمج الرسائل أو أعد ترتيبها، أو استخدم تنسيقًا لا يتطلب التناوب، مثل chatml.</translation>
        </message>
        <message>
            <source>Message {number} is neither a ChatMessage nor a dict but {kind}.</source>
            <translation>الرسالة {number} ليست ChatMessage ولا dict بل ⁨{kind}⁩.</translation>
        </message>
        <message>
            <source>Name a PromptFormat or a function.</source>
            <translation>حدّد PromptFormat أو دالة.</translation>
        </message>
        <message>
            <source>Paste the whole template, as the model's makers published it.</source>
            <translation>ألصق القالب كاملًا كما نشره صانعو النموذج.</translation>
        </message>
        <message>
            <source>The chat template failed: {error}</source>
            <translation>فشل قالب المحادثة: ⁨{error}⁩</translation>
        </message>
        <message>
            <source>The chat template has a mistake in line {line}: {error}</source>
            <translation>في قالب المحادثة خطأ في السطر {line}: ⁨{error}⁩</translation>
        </message>
        <message>
            <source>The chat template has {count:,} characters; at most {most:,} are read.</source>
            <translation>في قالب المحادثة {count:,} حرف؛ ويُقرأ {most:,} على الأكثر.</translation>
        </message>
        <message>
            <source>The chat template leaves out the last message, so that the model cannot continue it.</source>
            <translation>يترك قالب المحادثة الرسالة الأخيرة، فلا يستطيع النموذج متابعتها.</translation>
        </message>
        <message>
            <source>The chat template refuses this conversation: {error}</source>
            <translation>يرفض قالب المحادثة هذه المحادثة: ⁨{error}⁩</translation>
        </message>
        <message>
            <source>The chat template was stopped because it calls itself too deeply: maximum recursion depth exceeded.</source>
            <translation>أُوقف قالب المحادثة لأنه يستدعي نفسه بعمق أكثر من اللازم: تجاوز أقصى عمق للاستدعاء الذاتي.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it is too deep or too large: {error}.</source>
            <translation>أُوقف قالب المحادثة لأنه عميق أو كبير أكثر من اللازم: ⁨{error}⁩.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes too large a number.</source>
            <translation>أُوقف قالب المحادثة لأنه ينتج عددًا أكبر من اللازم.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes too large a text.</source>
            <translation>أُوقف قالب المحادثة لأنه ينتج نصًّا أكبر من اللازم.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes too large a value.</source>
            <translation>أُوقف قالب المحادثة لأنه ينتج قيمة أكبر من اللازم.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes too much text.</source>
            <translation>أُوقف قالب المحادثة لأنه ينتج نصوصًا كثيرة أكثر من اللازم.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it makes values too deep inside values.</source>
            <translation>أُوقف قالب المحادثة لأنه ينتج قيمًا متداخلة بعمق أكثر من اللازم.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it rounds to too many digits.</source>
            <translation>أُوقف قالب المحادثة لأنه يقرّب إلى منازل أكثر من اللازم.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it takes too long.</source>
            <translation>أُوقف قالب المحادثة لأنه يستغرق وقتًا أطول من اللازم.</translation>
        </message>
        <message>
            <source>The chat template was stopped because it uses the codec {codec!r}, which a chat template has no use for.</source>
            <translation>أُوقف قالب المحادثة لأنه يستخدم الترميز ⁨{codec!r}⁩، ولا حاجة لقالب محادثة إليه.</translation>
        </message>
        <message>
            <source>The conversation has no messages.</source>
            <translation>ليس في المحادثة رسائل.</translation>
        </message>
        <message>
            <source>The known ones are {names}.</source>
            <translation>المعروفة هي ⁨{names}⁩.</translation>
        </message>
        <message>
            <source>The last message has no text for the model to continue.</source>
            <translation>ليس في الرسالة الأخيرة نص يتابعه النموذج.</translation>
        </message>
        <message>
            <source>The messages or variables hold values too deep inside values.</source>
            <translation>في الرسائل أو المتغيرات قيم متداخلة بعمق أكثر من اللازم.</translation>
        </message>
        <message>
            <source>The prompt format {name} failed: {error}</source>
            <translation>فشل تنسيق الموجّه ⁨{name}⁩: ⁨{error}⁩</translation>
        </message>
        <message>
            <source>The prompt format {name} returned no text but {kind}.</source>
            <translation>لم يُعد تنسيق الموجّه ⁨{name}⁩ نصًّا بل ⁨{kind}⁩.</translation>
        </message>
        <message>
            <source>The prompt format “{name}” could not be loaded from {value}: {error}</source>
            <translation>تعذّر تحميل تنسيق الموجّه «⁨{name}⁩» من ⁨{value}⁩: ⁨{error}⁩</translation>
        </message>
        <message>
            <source>The {title} format has no place for tool calls and their results (message {number}).</source>
            <translation>لا مكان في تنسيق ⁨{title}⁩ لاستدعاءات الأدوات ونتائجها (الرسالة {number}).</translation>
        </message>
        <message>
            <source>The {title} format is text only and cannot carry the image in message {number}.</source>
            <translation>تنسيق ⁨{title}⁩ للنص فقط ولا يمكنه نقل الصورة التي في الرسالة {number}.</translation>
        </message>
        <message>
            <source>The {title} format puts the system message into a user message, and there is none.</source>
            <translation>يضع تنسيق ⁨{title}⁩ رسالة النظام في رسالة مستخدم، ولا توجد واحدة.</translation>
        </message>
        <message>
            <source>There is no prompt format “{name}”.</source>
            <translation>لا يوجد تنسيق موجّه «⁨{name}⁩».</translation>
        </message>
        <message>
            <source>This text contains {last}, which the model may take for the end of your turn.</source>
            <translation>يحتوي هذا النص على ⁨{last}⁩، وقد يعدّه النموذج نهاية دورك.</translation>
        </message>
        <message>
            <source>This text contains {names} and {last}, which the model may take for the end of your turn.</source>
            <translation>يحتوي هذا النص على ⁨{names}⁩ و{last}، وقد يعدّها النموذج نهاية دورك.</translation>
        </message>
        <message>
            <source>This tokenizer_config.json has no chat template named “{name}”.</source>
            <translation>ليس في ملف tokenizer_config.json هذا قالب محادثة باسم «⁨{name}⁩».</translation>
        </message>
        <message>
            <source>This tokenizer_config.json has no chat template, and none is beside it.</source>
            <translation>ليس في ملف tokenizer_config.json هذا قالب محادثة، ولا يوجد واحد بجانبه.</translation>
        </message>
        <message>
            <source>This tokenizer_config.json has several chat templates and no default.</source>
            <translation>في ملف tokenizer_config.json هذا عدة قوالب محادثة بلا قالب افتراضي.</translation>
        </message>
        <message>
            <source>Use an endpoint that takes chat messages, or remove the image.</source>
            <translation>استخدم نقطة نهاية تقبل رسائل المحادثة، أو أزل الصورة.</translation>
        </message>
        <message>
            <source>Use the model's chat template, or an endpoint that takes chat messages.</source>
            <translation>استخدم قالب المحادثة الخاص بالنموذج، أو نقطة نهاية تقبل رسائل المحادثة.</translation>
        </message>
        <message>
            <source>completion_to_prompt must be the name of a prompt format, a ChatTemplate or a callable.</source>
            <translation>يجب أن يكون completion_to_prompt اسم تنسيق موجّه أو ChatTemplate أو كائنًا قابلًا للاستدعاء.</translation>
        </message>
        <message>
            <source>messages_to_prompt must be the name of a prompt format, a ChatTemplate or a callable.</source>
            <translation>يجب أن يكون messages_to_prompt اسم تنسيق موجّه أو ChatTemplate أو كائنًا قابلًا للاستدعاء.</translation>
        </message>
        <message>
            <source>{file} is not JSON: {error}.</source>
            <translation>الملف ⁨{file}⁩ ليس JSON:‏ ⁨{error}⁩.</translation>
        </message>
        <message>
            <source>{file} is not a tokenizer_config.json.</source>
            <translation>الملف ⁨{file}⁩ ليس tokenizer_config.json.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>تعذّرت قراءة ⁨{path}⁩: ⁨{reason}⁩.</translation>
        </message>
        <message>
            <source>{path} has {size:,} bytes; no file with a chat template is as large.</source>
            <translation>حجم ⁨{path}⁩ يبلغ ⁨{size:,}⁩ بايت؛ ولا ملف لقالب محادثة بهذا الحجم.</translation>
        </message>
        <message>
            <source>{path} is not a UTF-8 text file.</source>
            <translation>الملف ⁨{path}⁩ ليس ملفًّا نصيًّا بترميز UTF-8.</translation>
        </message>
        <message>
            <source>{value} is not a prompt format.</source>
            <translation>القيمة ⁨{value}⁩ ليست تنسيق موجّه.</translation>
        </message>
    </context>
    <context>
        <name>QueueBar</name>
        <message>
            <source>Attachments</source>
            <translation>المرفقات</translation>
        </message>
        <message>
            <source>Delete: {text}</source>
            <translation>حذف: ⁨{text}⁩</translation>
        </message>
        <message>
            <source>Edit: {text}</source>
            <translation>تحرير: ⁨{text}⁩</translation>
        </message>
        <message>
            <source>Next: {text}</source>
            <translation>التالية: ⁨{text}⁩</translation>
        </message>
        <message>
            <source>Queued messages</source>
            <translation>الرسائل المنتظرة</translation>
        </message>
        <message>
            <source>Queued: {text}</source>
            <translation>في الانتظار: ⁨{text}⁩</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>إرسال الآن</translation>
        </message>
        <message>
            <source>Send now: {text}</source>
            <translation>إرسال الآن: ⁨{text}⁩</translation>
        </message>
    </context>
    <context>
        <name>Queueing</name>
        <message>
            <source>Choose an endpoint profile first. The one of this conversation is gone.</source>
            <translation>اختر ملف تعريف نقطة نهاية أولًا. ملف هذه المحادثة لم يعد موجودًا.</translation>
        </message>
        <message>
            <source>The queued message was deleted.</source>
            <translation>حُذفت الرسالة المنتظرة.</translation>
        </message>
    </context>
    <context>
        <name>QuickAsk</name>
        <message>
            <source>Quick ask is turned off.</source>
            <translation>السؤال السريع متوقف.</translation>
        </message>
        <message>
            <source>This desktop offers programs no global shortcut. In its own keyboard settings, bind a key to the command: {command}</source>
            <translation>لا يتيح سطح المكتب هذا للبرامج اختصارًا عامًّا. اربط في إعدادات لوحة المفاتيح لديه مفتاحًا بالأمر: ⁨{command}⁩</translation>
        </message>
        <message>
            <source>Turn it on</source>
            <translation>تشغيله</translation>
        </message>
        <message>
            <source>Your desktop has bound it to {keys}, and lets you change that.</source>
            <translation>ربطه سطح المكتب بـ ⁨{keys}⁩، ويتيح لك تغيير ذلك.</translation>
        </message>
        <message>
            <source>Your desktop knows it. Choose its keys in the settings of the desktop.</source>
            <translation>يعرفه سطح المكتب. اختر مفاتيحه في إعدادات سطح المكتب.</translation>
        </message>
    </context>
    <context>
        <name>QuickAskWindow</name>
        <message>
            <source>Ask</source>
            <translation>سؤال</translation>
        </message>
        <message>
            <source>Ask something</source>
            <translation>اطرح سؤالًا</translation>
        </message>
        <message>
            <source>Ask something else</source>
            <translation>اطرح سؤالًا آخر</translation>
        </message>
        <message>
            <source>Endpoint that is asked</source>
            <translation>نقطة النهاية التي تُسأل</translation>
        </message>
        <message>
            <source>Go on in a window (Ctrl+Enter)</source>
            <translation>المتابعة في نافذة (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Open in SageDesk</source>
            <translation>فتح في SageDesk</translation>
        </message>
        <message>
            <source>Quick ask</source>
            <translation>السؤال السريع</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>سؤال سريع</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
    </context>
    <context>
        <name>QuickAsking</name>
        <message>
            <source>Answering…</source>
            <translation>يجيب…</translation>
        </message>
    </context>
    <context>
        <name>Rendering</name>
        <message>
            <source>image</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>image at {host}</source>
            <translation>صورة على ⁨{host}⁩</translation>
        </message>
        <message>
            <source>{alt} (image at {host})</source>
            <translation>{alt} (صورة على ⁨{host}⁩)</translation>
        </message>
    </context>
    <context>
        <name>Reopening</name>
        <message>
            <source>SageDesk speaks {language} from the next start on.</source>
            <translation>يظهر SageDesk باللغة {language} بدءًا من التشغيل التالي.</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>إعادة التشغيل الآن</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Details for a report</source>
            <translation>تفاصيل للبلاغ</translation>
        </message>
        <message>
            <source>Open the log’s folder</source>
            <translation>فتح مجلد السجل</translation>
        </message>
        <message>
            <source>The log is {file}</source>
            <translation>ملف السجل ⁨{file}⁩</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>ما الخطأ الذي حدث</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>Both an AWS profile and access keys were given.</source>
            <translation>أُعطي كل من ملف تعريف AWS ومفاتيح الوصول.</translation>
        </message>
        <message>
            <source>Choose the container format openai-chat, or another transport.</source>
            <translation>اختر تنسيق الحاوية openai-chat، أو طريقة نقل أخرى.</translation>
        </message>
        <message>
            <source>Give profile_name or the keys, so that it is clear which of them signs.</source>
            <translation>أعط profile_name أو المفاتيح، ليتضح أيهما يوقّع.</translation>
        </message>
        <message>
            <source>Give the name of the SageMaker endpoint.</source>
            <translation>أدخل اسم نقطة نهاية SageMaker.</translation>
        </message>
        <message>
            <source>Give the region that the endpoint runs in, for example us-east-1.</source>
            <translation>حدّد المنطقة التي تعمل فيها نقطة النهاية، مثل us-east-1.</translation>
        </message>
        <message>
            <source>Give {missing} too.</source>
            <translation>أعط {missing} أيضًا.</translation>
        </message>
        <message>
            <source>Missing required argument: endpoint_name.</source>
            <translation>الوسيط المطلوب مفقود: endpoint_name.</translation>
        </message>
        <message>
            <source>No AWS region is set.</source>
            <translation>لم تُضبط منطقة AWS.</translation>
        </message>
        <message>
            <source>Nothing had come before. Try again.</source>
            <translation>لم يصل شيء قبل ذلك. حاول مجددًا.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>أُوقف.</translation>
        </message>
        <message>
            <source>The OpenAI route takes chat messages, and the container format {name} sends text.</source>
            <translation>يقبل مسار OpenAI رسائل المحادثة، أما تنسيق الحاوية ⁨{name}⁩ فيرسل نصًّا.</translation>
        </message>
        <message>
            <source>The access keys are half set.</source>
            <translation>مفاتيح الوصول مضبوطة نصفها فقط.</translation>
        </message>
        <message>
            <source>There are {known}.</source>
            <translation>المتاح: ⁨{known}⁩.</translation>
        </message>
        <message>
            <source>There is no transport {given!r}.</source>
            <translation>لا توجد طريقة نقل ⁨{given!r}⁩.</translation>
        </message>
        <message>
            <source>timeout must be positive, and max_retries 0 or more.</source>
            <translation>يجب أن يكون timeout موجبًا، وmax_retries مساويًا لـ 0 أو أكثر.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Back up now</source>
            <translation>نسخ احتياطي الآن</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Backups of the library</source>
            <translation>النسخ الاحتياطية للمكتبة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Conversations and messages since then are no longer shown. They are kept in a backup made now.</source>
            <translation>لن تُعرض المحادثات والرسائل التي جاءت بعد ذلك. وتُحفظ في نسخة احتياطية تُنشأ الآن.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>وقت الإنشاء</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>تُنشأ نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Put the library back to what it was on {moment}?</source>
            <translation>إعادة المكتبة إلى ما كانت عليه في ⁨{moment}⁩؟</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>استعادة…</translation>
        </message>
        <message>
            <source>SageDesk makes these by itself while you pause, and keeps some of the last hours, days and weeks. Restoring one puts every conversation back to what it was then; what there is now becomes a backup, so that you can come back to it.</source>
            <translation>ينشئ SageDesk هذه النسخ بنفسه أثناء توقفك عن العمل، ويحتفظ ببعض نسخ الساعات والأيام والأسابيع الأخيرة. تعيد استعادةُ نسخة كلَّ محادثة إلى ما كانت عليه حينها؛ ويصبح الوضع الحالي نسخة احتياطية يمكنك الرجوع إليها.</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>إظهار المجلد</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>There are no backups yet.</source>
            <translation>لا توجد نسخ احتياطية بعد.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>before an update</source>
            <translation>قبل تحديث</translation>
        </message>
        <message>
            <source>before another was restored</source>
            <translation>قبل استعادة نسخة أخرى</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>يدويًّا</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>تلقائيًّا</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>تالفة</translation>
        </message>
    </context>
    <context>
        <name>ResultsModel</name>
        <message>
            <source>Failed: {error}</source>
            <translation>فشل: ⁨{error}⁩</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>الموجّه</translation>
        </message>
    </context>
    <context>
        <name>RoleFields</name>
        <message>
            <source>External id</source>
            <translation>المعرّف الخارجي</translation>
        </message>
        <message>
            <source>MFA device</source>
            <translation>جهاز MFA</translation>
        </message>
        <message>
            <source>Only where these credentials are to assume a role first.</source>
            <translation>فقط إذا كانت بيانات الاعتماد هذه ستتقمص دورًا أولًا.</translation>
        </message>
        <message>
            <source>Role to assume</source>
            <translation>الدور المراد تقمصه</translation>
        </message>
        <message>
            <source>Session name</source>
            <translation>اسم الجلسة</translation>
        </message>
        <message>
            <source>Where the role wants an MFA code: it is asked for with the first message.</source>
            <translation>إذا تطلّب الدور رمز MFA: يُطلب مع أول رسالة.</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message numerus="yes">
            <source>%n failed; the results say why.</source>
            <translation>
                <numerusform>لم يفشل شيء؛ النتائج تبيّن السبب.</numerusform>
                <numerusform>فشل واحد؛ النتائج تبيّن السبب.</numerusform>
                <numerusform>فشل اثنان؛ النتائج تبيّن السبب.</numerusform>
                <numerusform>فشل %n؛ النتائج تبيّن السبب.</numerusform>
                <numerusform>فشل %n؛ النتائج تبيّن السبب.</numerusform>
                <numerusform>فشل %n؛ النتائج تبيّن السبب.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n prompt(s) were not asked.</source>
            <translation>
                <numerusform>أُرسلت كل الموجّهات.</numerusform>
                <numerusform>لم يُرسل موجّه واحد.</numerusform>
                <numerusform>لم يُرسل موجّهان.</numerusform>
                <numerusform>لم تُرسل %n موجّهات.</numerusform>
                <numerusform>لم يُرسل %n موجّهًا.</numerusform>
                <numerusform>لم يُرسل %n موجّه.</numerusform>
            </translation>
        </message>
        <message>
            <source>Run it again, and it goes on with them.</source>
            <translation>شغّلها من جديد لمتابعتها.</translation>
        </message>
        <message>
            <source>Written to {path}.</source>
            <translation>كُتبت إلى ⁨{path}⁩.</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Assistant</source>
            <translation>المساعد</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>محادثة</translation>
        </message>
        <message>
            <source>Conversation {title}</source>
            <translation>المحادثة «⁨{title}⁩»</translation>
        </message>
        <message>
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>a block of code</source>
            <translation>كتلة شيفرة</translation>
        </message>
        <message>
            <source>a tool call</source>
            <translation>استدعاء أداة</translation>
        </message>
        <message>
            <source>an image</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>in conversations with a tag</source>
            <translation>في المحادثات التي لها وسم</translation>
        </message>
        <message>
            <source>in the last month</source>
            <translation>في الشهر الأخير</translation>
        </message>
        <message>
            <source>in the last week</source>
            <translation>في الأسبوع الأخير</translation>
        </message>
        <message>
            <source>older than a day, as 2026-03-31 or 7d</source>
            <translation>أقدم من يوم، مثل ⁨2026-03-31⁩ أو ⁨7d⁩</translation>
        </message>
        <message>
            <source>older than a month</source>
            <translation>أقدم من شهر</translation>
        </message>
        <message>
            <source>older than a week</source>
            <translation>أقدم من أسبوع</translation>
        </message>
        <message>
            <source>older than a year</source>
            <translation>أقدم من سنة</translation>
        </message>
        <message>
            <source>reasoning</source>
            <translation>التفكير</translation>
        </message>
        <message>
            <source>since a day, as 2026-03-31 or 7d</source>
            <translation>منذ يوم، مثل ⁨2026-03-31⁩ أو ⁨7d⁩</translation>
        </message>
        <message>
            <source>since yesterday</source>
            <translation>منذ أمس</translation>
        </message>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>until yesterday</source>
            <translation>حتى أمس</translation>
        </message>
        <message>
            <source>what an endpoint said</source>
            <translation>ما قالته نقطة نهاية</translation>
        </message>
        <message>
            <source>what the model said</source>
            <translation>ما قاله النموذج</translation>
        </message>
        <message>
            <source>what you or the model said</source>
            <translation>ما قلتَه أو قاله النموذج</translation>
        </message>
        <message>
            <source>what you said</source>
            <translation>ما قلتَه</translation>
        </message>
        <message>
            <source>with code, an image, reasoning or a tool call</source>
            <translation>مع شيفرة أو صورة أو تفكير أو استدعاء أداة</translation>
        </message>
        <message>
            <source>{title}, {speaker}: {text}</source>
            <translation>⁨{title}⁩، {speaker}: ⁨{text}⁩</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>مسح البحث</translation>
        </message>
        <message>
            <source>Completions</source>
            <translation>الإكمالات</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Search all conversations (Ctrl+Shift+F)

ports harbour	messages with both words
harb*	words that begin so
“the old harbour”	these words in this order
-draft	without this word
endpoint: tag: role: has: before: after:	filters</source>
            <translation>البحث في كل المحادثات (Ctrl+Shift+F)

ميناء سفينة	رسائل فيها الكلمتان
مين*	كلمات تبدأ هكذا
«الميناء القديم»	هذه الكلمات بهذا الترتيب
-مسودة	من دون هذه الكلمة
⁨endpoint: tag: role: has: before: after:⁩	المرشّحات</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>البحث في المحادثات</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Nothing found for “{text}”.

Try fewer words, the beginning of a word with *, or leave out a filter. Filters are endpoint: tag: role: has: before: after:</source>
            <translation>لم يُعثر على شيء عن «⁨{text}⁩».

جرّب كلمات أقل، أو بداية كلمة مع *، أو احذف مرشّحًا. المرشّحات هي ⁨endpoint:⁩ ⁨tag:⁩ ⁨role:⁩ ⁨has:⁩ ⁨before:⁩ ⁨after:⁩</translation>
        </message>
        <message>
            <source>Older messages are still being read: {percent} % can be found by now.</source>
            <translation>ما زالت الرسائل الأقدم تُقرأ: يمكن العثور الآن على ⁨{percent}%⁩ منها.</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>نتائج البحث</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>يجري البحث…</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message numerus="yes">
            <source>&amp;Leave out %n old message(s)</source>
            <translation>
                <numerusform>عدم تر&amp;ك أي رسالة قديمة</numerusform>
                <numerusform>تر&amp;ك رسالة قديمة واحدة</numerusform>
                <numerusform>تر&amp;ك رسالتين قديمتين</numerusform>
                <numerusform>تر&amp;ك %n رسائل قديمة</numerusform>
                <numerusform>تر&amp;ك %n رسالة قديمة</numerusform>
                <numerusform>تر&amp;ك %n رسالة قديمة</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Send all of it</source>
            <translation>إر&amp;سال الكل</translation>
        </message>
        <message>
            <source>Esc&amp;ape and send</source>
            <translation>ت&amp;هريب وإرسال</translation>
        </message>
        <message>
            <source>Nothing was sent: you did not allow the Python code of “{name}”.</source>
            <translation>لم يُرسل شيء: لم تسمح بشيفرة Python في «⁨{name}⁩».</translation>
        </message>
        <message>
            <source>Send as it &amp;is</source>
            <translation>إرسال كما &amp;هو</translation>
        </message>
        <message>
            <source>This is about {tokens} tokens, and the model takes {length}, of which some are for the reply.</source>
            <translation>هذه نحو {tokens} رمز، ويقبل النموذج {length}، وبعضها للرد.</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Back to the default</source>
            <translation>العودة إلى الافتراضي</translation>
        </message>
        <message>
            <source>Reset {setting}</source>
            <translation>إعادة ضبط ⁨{setting}⁩</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source> days</source>
            <translation> يوم</translation>
        </message>
        <message>
            <source>A PEM file of certification authorities that are trusted besides.</source>
            <translation>ملف PEM لجهات تصديق إضافية موثوق بها.</translation>
        </message>
        <message>
            <source>A small window above all others for a quick question, by the tray or the command: sagedesk ask-window</source>
            <translation>نافذة صغيرة فوق كل النوافذ لسؤال سريع، من علبة النظام أو بالأمر: ⁨sagedesk ask-window⁩</translation>
        </message>
        <message>
            <source>A word may be of any of them. None: that of the system.</source>
            <translation>قد تكون الكلمة من أي منها. عند عدم الاختيار: لغة النظام.</translation>
        </message>
        <message>
            <source>Accent</source>
            <translation>لون التمييز</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>All of its text</source>
            <translation>نصّه كله</translation>
        </message>
        <message>
            <source>Amber</source>
            <translation>كهرماني</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Ask AWS’s hosts that have IPv6 too. Off: as the AWS configuration says.</source>
            <translation>سؤال مضيفات AWS التي تدعم IPv6 أيضًا. عند الإيقاف: كما في إعداد AWS.</translation>
        </message>
        <message>
            <source>Ask AWS’s hosts with validated cryptography. Off: as the AWS configuration says.</source>
            <translation>سؤال مضيفات AWS ذات التعمية المعتمدة. عند الإيقاف: كما في إعداد AWS.</translation>
        </message>
        <message>
            <source>Asks your desktop for a key that brings quick ask in every program.</source>
            <translation>يطلب من سطح المكتب مفتاحًا يفتح السؤال السريع في كل برنامج.</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <source>By the endpoint</source>
            <translation>من نقطة النهاية</translation>
        </message>
        <message>
            <source>Changed shortcuts</source>
            <translation>الاختصارات المغيَّرة</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>التدقيق الإملائي</translation>
        </message>
        <message>
            <source>Close to the tray</source>
            <translation>الإغلاق إلى علبة النظام</translation>
        </message>
        <message>
            <source>Closing the window leaves SageDesk in the tray, if its icon is there.</source>
            <translation>يترك إغلاقُ النافذة SageDesk في علبة النظام، إن كانت أيقونته هناك.</translation>
        </message>
        <message>
            <source>Code font</source>
            <translation>خط الشيفرة</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>مريح</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>مضغوط</translation>
        </message>
        <message>
            <source>Compact brings the lines of a conversation closer together.</source>
            <translation>يقرّب الوضع المضغوط أسطر المحادثة بعضها من بعض.</translation>
        </message>
        <message>
            <source>Companies put their own into the system. AWS_CA_BUNDLE is respected.</source>
            <translation>تضع الشركات شهاداتها في النظام. ويُراعى AWS_CA_BUNDLE.</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>الكثافة</translation>
        </message>
        <message>
            <source>Dual-stack hosts</source>
            <translation>مضيفات ثنائية المكدّس</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>FIPS hosts</source>
            <translation>مضيفات FIPS</translation>
        </message>
        <message>
            <source>Figures below replies</source>
            <translation>الأرقام أسفل الردود</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>الخط</translation>
        </message>
        <message>
            <source>For the inspector: what went over the wire with each reply, without secrets, up to 256 KB each way.</source>
            <translation>للفاحص: ما أُرسل واستُلم فعليًّا مع كل رد، من دون أسرار، حتى ⁨256 KB⁩ في كل اتجاه.</translation>
        </message>
        <message>
            <source>From the first message</source>
            <translation>من الرسالة الأولى</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>كاملة</translation>
        </message>
        <message>
            <source>Further certificates</source>
            <translation>شهادات إضافية</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>التوليد</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>رمادي</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>How many days deleted conversations can be had back before they are gone.</source>
            <translation>عدد الأيام التي يمكن فيها استعادة المحادثات المحذوفة قبل زوالها.</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>أيقونة في علبة النظام</translation>
        </message>
        <message>
            <source>Keep raw requests and responses</source>
            <translation>الاحتفاظ بالطلبات والاستجابات الخام</translation>
        </message>
        <message>
            <source>Keep the trash for</source>
            <translation>الاحتفاظ بالمهملات لمدة</translation>
        </message>
        <message>
            <source>Keeping</source>
            <translation>الاحتفاظ</translation>
        </message>
        <message>
            <source>Key for quick ask</source>
            <translation>مفتاح السؤال السريع</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Languages of spelling</source>
            <translation>لغات التدقيق الإملائي</translation>
        </message>
        <message>
            <source>Larger ones are not sent. SageMaker takes 6 MiB, of some accounts more.</source>
            <translation>لا تُرسل الطلبات الأكبر. الحد في SageMaker هو ⁨6 MiB⁩، ولبعض الحسابات أكثر.</translation>
        </message>
        <message>
            <source>Largest request</source>
            <translation>أكبر طلب</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Light or dark. High contrast is light or dark like the system.</source>
            <translation>فاتح أو داكن. التباين العالي فاتح أو داكن مثل النظام.</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>مثل النظام</translation>
        </message>
        <message>
            <source>Line width</source>
            <translation>عرض السطر</translation>
        </message>
        <message>
            <source>Long or awaited ones</source>
            <translation>الطويلة أو المنتظرة</translation>
        </message>
        <message>
            <source>Make it a heading, [{section}].</source>
            <translation>اجعله عنوان قسم، ⁨[{section}]⁩.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>الحركة</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>الإشعارات</translation>
        </message>
        <message>
            <source>Open the windows again</source>
            <translation>إعادة فتح النوافذ</translation>
        </message>
        <message>
            <source>Parameters of all endpoints</source>
            <translation>معاملات كل نقاط النهاية</translation>
        </message>
        <message>
            <source>Parameters under a name, to be taken in one step.</source>
            <translation>معاملات تحت اسم، تُطبَّق بخطوة واحدة.</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>الإعدادات المسبقة</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>الوكيل</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>عنوان الوكيل</translation>
        </message>
        <message>
            <source>Quick ask</source>
            <translation>السؤال السريع</translation>
        </message>
        <message>
            <source>Reading out</source>
            <translation>القراءة الصوتية</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>مخفَّفة</translation>
        </message>
        <message>
            <source>Reduced: nothing moves by itself.</source>
            <translation>مخفَّفة: لا شيء يتحرك من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>Send with</source>
            <translation>الإرسال بـ</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>الإرسال</translation>
        </message>
        <message>
            <source>Sent with every message, unless the endpoint or the conversation sets others.</source>
            <translation>تُرسل مع كل رسالة، ما لم تضبط نقطة النهاية أو المحادثة غيرها.</translation>
        </message>
        <message>
            <source>Shows SageDesk in the tray of the desktop, where it has one.</source>
            <translation>يُظهر SageDesk في علبة نظام سطح المكتب، إن وُجدت.</translation>
        </message>
        <message>
            <source>Tell of replies</source>
            <translation>الإشعار بالردود</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>That it is complete</source>
            <translation>أنه اكتمل</translation>
        </message>
        <message>
            <source>That of the system</source>
            <translation>وكيل النظام</translation>
        </message>
        <message>
            <source>The colour of buttons, links and the focus. High contrast has its own.</source>
            <translation>لون الأزرار والروابط والتركيز. للتباين العالي لونه الخاص.</translation>
        </message>
        <message>
            <source>The endpoint makes a title after its first reply. That is one more short request for each new conversation, of up to 1,500 tokens, paid for like any other.</source>
            <translation>تضع نقطة النهاية عنوانًا بعد ردها الأول. هذا طلب قصير إضافي لكل محادثة جديدة، يصل إلى 1,500 رمز، وتُحتسب تكلفته كغيره.</translation>
        </message>
        <message>
            <source>The font of code in messages.</source>
            <translation>خط الشيفرة في الرسائل.</translation>
        </message>
        <message>
            <source>The font of messages. Code has its own.</source>
            <translation>خط الرسائل. للشيفرة خطها الخاص.</translation>
        </message>
        <message>
            <source>The key that sends a message. With Ctrl+Enter, Enter begins a new line.</source>
            <translation>المفتاح الذي يرسل الرسالة. مع Ctrl+Enter يبدأ Enter سطرًا جديدًا.</translation>
        </message>
        <message>
            <source>The language of SageDesk’s own words, from the next start on.</source>
            <translation>لغة واجهة SageDesk، بدءًا من التشغيل التالي.</translation>
        </message>
        <message>
            <source>The next start brings back the windows that were open, each where it stood.</source>
            <translation>يعيد التشغيل التالي النوافذ التي كانت مفتوحة، كل واحدة في مكانها.</translation>
        </message>
        <message>
            <source>The settings could not be saved: {reason}.</source>
            <translation>تعذّر حفظ الإعدادات: ⁨{reason}⁩.</translation>
        </message>
        <message>
            <source>The shortcuts that are not the default ones, by action.</source>
            <translation>الاختصارات غير الافتراضية، حسب الإجراء.</translation>
        </message>
        <message>
            <source>The size of the text of a conversation, in percent.</source>
            <translation>حجم نص المحادثة، بالمئة.</translation>
        </message>
        <message>
            <source>The system’s font</source>
            <translation>خط النظام</translation>
        </message>
        <message>
            <source>The system’s is that of HTTPS_PROXY and NO_PROXY, or of the Windows or macOS settings.</source>
            <translation>وكيل النظام هو المحدَّد في HTTPS_PROXY وNO_PROXY، أو في إعدادات Windows أو macOS.</translation>
        </message>
        <message>
            <source>The widest that the text of a conversation gets, in pixels at 100 %.</source>
            <translation>أقصى عرض لنص المحادثة، بالبكسل عند ⁨100%⁩.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>They are in force until SageDesk is closed. See to {path}.</source>
            <translation>تبقى سارية حتى إغلاق SageDesk. راجع ⁨{path}⁩.</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>وكيل محدَّد</translation>
        </message>
        <message>
            <source>Those of this system too</source>
            <translation>وشهادات هذا النظام أيضًا</translation>
        </message>
        <message>
            <source>Those that AWS’s tools bring</source>
            <translation>شهادات أدوات AWS</translation>
        </message>
        <message>
            <source>Titles of conversations</source>
            <translation>عناوين المحادثات</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <translation>الشهادات الموثوق بها</translation>
        </message>
        <message>
            <source>Turns all shortcuts of actions on or off. Keys for writing and moving stay.</source>
            <translation>تشغيل كل اختصارات الإجراءات أو إيقافها. تبقى مفاتيح الكتابة والتنقل.</translation>
        </message>
        <message>
            <source>Underlines misspelt words in the message that you write, by this computer’s dictionaries.</source>
            <translation>يضع خطًّا تحت الكلمات الخاطئة إملائيًّا في الرسالة التي تكتبها، بقواميس هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Used where “This one” is chosen. User name and password belong in HTTPS_PROXY.</source>
            <translation>يُستخدم عند اختيار «وكيل محدَّد». مكان اسم المستخدم وكلمة المرور هو HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>بنفسجي</translation>
        </message>
        <message>
            <source>What a screen reader says of a reply once it is there.</source>
            <translation>ما يقوله قارئ الشاشة عن الرد عند وصوله.</translation>
        </message>
        <message>
            <source>Which endpoint gave a reply, its tokens, the time to the first one, and how fast it came.</source>
            <translation>أي نقطة نهاية قدّمت الرد، ورموزه، والوقت حتى الرمز الأول، وسرعته.</translation>
        </message>
        <message>
            <source>Which replies are told by a notification while the window is not in front.</source>
            <translation>الردود التي يصلك إشعار بها عندما لا تكون النافذة في المقدمة.</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>النوافذ</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>الكتابة</translation>
        </message>
        <message>
            <source>a number from {least:g} to {most:g}</source>
            <translation>عدد من {least:g} إلى {most:g}</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>a table of generation parameters for each name</source>
            <translation>جدول بمعاملات التوليد لكل اسم</translation>
        </message>
        <message>
            <source>a table of generation parameters, as temperature or top_p</source>
            <translation>جدول بمعاملات التوليد، مثل temperature أو top_p</translation>
        </message>
        <message>
            <source>a table of texts, or of lists of texts; an empty text for none</source>
            <translation>جدول بنصوص أو بقوائم نصوص؛ نص فارغ يعني لا شيء</translation>
        </message>
        <message>
            <source>a text of one line, in quotes</source>
            <translation>نص من سطر واحد بين علامتي اقتباس</translation>
        </message>
        <message>
            <source>a whole number from {least:g} to {most:g}</source>
            <translation>عدد صحيح من {least:g} إلى {most:g}</translation>
        </message>
        <message>
            <source>one of {options}</source>
            <translation>واحد من ⁨{options}⁩</translation>
        </message>
        <message>
            <source>the name of a font, in quotes; empty for the system’s</source>
            <translation>اسم خط بين علامتي اقتباس؛ فارغ لخط النظام</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>القيمة true أو false</translation>
        </message>
        <message>
            <source>{file} is not valid TOML: {error}. The default settings are used until it is mended; if you change a setting before that, the file is kept beside the new one.</source>
            <translation>الملف ⁨{file}⁩ ليس TOML صالحًا: ⁨{error}⁩. تُستخدم الإعدادات الافتراضية حتى يُصلَح؛ وإن غيّرت إعدادًا قبل ذلك حُفظ الملف بجانب الجديد.</translation>
        </message>
        <message>
            <source>{file}: there is no setting {key}. It is left as it is.</source>
            <translation>الملف ⁨{file}⁩: لا يوجد إعداد ⁨{key}⁩. تُرك كما هو.</translation>
        </message>
        <message>
            <source>{file}: {key} cannot be used. {why}</source>
            <translation>الملف ⁨{file}⁩: لا يمكن استخدام ⁨{key}⁩. ⁨{why}⁩</translation>
        </message>
        <message>
            <source>{file}: {key} is {value}, but it must be {expected}. The default, {default}, is used until it is mended.</source>
            <translation>الملف ⁨{file}⁩: قيمة ⁨{key}⁩ هي ⁨{value}⁩، لكن ينبغي أن تكون ⁨{expected}⁩. تُستخدم القيمة الافتراضية ⁨{default}⁩ حتى يُصلَح.</translation>
        </message>
        <message>
            <source>{key} could not be saved, because {section} stands in settings.toml as {value}.</source>
            <translation>تعذّر حفظ ⁨{key}⁩، لأن ⁨{section}⁩ مكتوب في settings.toml بصيغة ⁨{value}⁩.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error}). The default settings are used until it can.</source>
            <translation>تعذّرت قراءة ⁨{path}⁩ (⁨{error}⁩). تُستخدم الإعدادات الافتراضية حتى تمكن قراءته.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>No setting fits.</source>
            <translation>لا إعداد يطابق.</translation>
        </message>
        <message>
            <source>Open settings.toml</source>
            <translation>فتح settings.toml</translation>
        </message>
        <message>
            <source>Open the file of the settings in an editor</source>
            <translation>فتح ملف الإعدادات في محرّر</translation>
        </message>
        <message>
            <source>Reset all to the defaults</source>
            <translation>إعادة الكل إلى القيم الافتراضية</translation>
        </message>
        <message>
            <source>Reset all…</source>
            <translation>إعادة ضبط الكل…</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>البحث في الإعدادات</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>الأقسام</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>SettingsOpening</name>
        <message>
            <source>Change shortcuts…</source>
            <translation>تغيير الاختصارات…</translation>
        </message>
        <message>
            <source>Open the parameters</source>
            <translation>فتح المعاملات</translation>
        </message>
        <message>
            <source>Open the presets</source>
            <translation>فتح الإعدادات المسبقة</translation>
        </message>
        <message>
            <source>This desktop has no tray.</source>
            <translation>ليس لسطح المكتب هذا علبة نظام.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Action</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>Clear the shortcut</source>
            <translation>مسح الاختصار</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>إعادة ضبط</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>إعادة ضبط الكل</translation>
        </message>
        <message>
            <source>Search actions and shortcuts</source>
            <translation>البحث في الإجراءات والاختصارات</translation>
        </message>
        <message>
            <source>Search shortcuts</source>
            <translation>البحث في الاختصارات</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>تعيين</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>الاختصار</translation>
        </message>
        <message>
            <source>Shortcut for {action}</source>
            <translation>اختصار ⁨{action}⁩</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>الاختصارات</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>نقل الاختصار</translation>
        </message>
        <message>
            <source>This key cannot be changed.</source>
            <translation>لا يمكن تغيير هذا المفتاح.</translation>
        </message>
        <message>
            <source>Use keyboard shortcuts</source>
            <translation>استخدام اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>{shortcut} belongs to {action}, which would lose it.</source>
            <translation>الاختصار ⁨{shortcut}⁩ مستخدم في «⁨{action}⁩»، وسيفقده.</translation>
        </message>
        <message>
            <source>{shortcut} is needed for writing.</source>
            <translation>المفتاح ⁨{shortcut}⁩ لازم للكتابة.</translation>
        </message>
        <message>
            <source>{shortcut} is needed for writing. Hold Ctrl or Alt with it.</source>
            <translation>المفتاح ⁨{shortcut}⁩ لازم للكتابة. اضغط معه Ctrl أو Alt.</translation>
        </message>
    </context>
    <context>
        <name>SiblingSwitch</name>
        <message>
            <source>Next version</source>
            <translation>النسخة التالية</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>النسخة السابقة</translation>
        </message>
        <message>
            <source>Version {number} of {count}</source>
            <translation>النسخة {number} من {count}</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>لا محادثات</numerusform>
                <numerusform>محادثة واحدة</numerusform>
                <numerusform>محادثتان</numerusform>
                <numerusform>%n محادثات</numerusform>
                <numerusform>%n محادثة</numerusform>
                <numerusform>%n محادثة</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>الأرشيف</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>المجلد ⁨{name}⁩</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>المجلدات</translation>
        </message>
        <message>
            <source>List all conversations again</source>
            <translation>عرض كل المحادثات مجددًا</translation>
        </message>
        <message>
            <source>Listed conversations</source>
            <translation>المحادثات المعروضة</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>محادثة جديدة</translation>
        </message>
        <message>
            <source>New conversation (Ctrl+N)</source>
            <translation>محادثة جديدة (Ctrl+N)</translation>
        </message>
        <message>
            <source>No conversation has this tag.</source>
            <translation>لا محادثة لها هذا الوسم.</translation>
        </message>
        <message>
            <source>No conversations yet.

What you write is kept here.</source>
            <translation>لا محادثات بعد.

يُحفظ هنا ما تكتبه.</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>أقدم</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>مثبّتة</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة التسمية</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>إظهار المزيد</translation>
        </message>
        <message>
            <source>Tag: {tag}</source>
            <translation>الوسم: ⁨{tag}⁩</translation>
        </message>
        <message>
            <source>The archive is empty.

Archive what you are done with: it can still be found and opened.</source>
            <translation>الأرشيف فارغ.

أرشِف ما انتهيت منه: يظل البحث عنه وفتحه ممكنين.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Trash…</source>
            <translation>سلة المهملات…</translation>
        </message>
        <message>
            <source>Which conversations are listed; the trash</source>
            <translation>المحادثات التي تُعرض؛ سلة المهملات</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <source>Your conversations are shown once the library is open.</source>
            <translation>تظهر محادثاتك عندما تُفتح المكتبة.</translation>
        </message>
        <message>
            <source>answering</source>
            <translation>يصل الرد</translation>
        </message>
        <message>
            <source>branched</source>
            <translation>متفرّعة</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>مطوي</translation>
        </message>
        <message>
            <source>expanded</source>
            <translation>موسَّع</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>مثبّتة</translation>
        </message>
        <message>
            <source>tags: {tags}</source>
            <translation>الوسوم: ⁨{tags}⁩</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>غير مقروءة</translation>
        </message>
        <message>
            <source>{filter}: list all conversations again</source>
            <translation>⁨{filter}⁩: عرض كل المحادثات مجددًا</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>⁨{hours} س⁩</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>⁨{minutes} د⁩</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Sign in to AWS</source>
            <translation>تسجيل الدخول إلى AWS</translation>
        </message>
        <message>
            <source>Sign in to {host}</source>
            <translation>تسجيل الدخول إلى ⁨{host}⁩</translation>
        </message>
    </context>
    <context>
        <name>SignInStep</name>
        <message>
            <source>As AWS tools find it here: environment, machine’s role</source>
            <translation>كما تجده أدوات AWS هنا: البيئة، دور الجهاز</translation>
        </message>
        <message>
            <source>How do you sign in to AWS?</source>
            <translation>كيف تسجّل الدخول إلى AWS؟</translation>
        </message>
        <message>
            <source>Not at all: just look around</source>
            <translation>بلا تسجيل دخول: إلقاء نظرة فقط</translation>
        </message>
        <message>
            <source>SageDesk talks to your own endpoints, and sends nothing anywhere else.</source>
            <translation>يتحدّث SageDesk إلى نقاط النهاية الخاصة بك، ولا يرسل شيئًا إلى غيرها.</translation>
        </message>
        <message>
            <source>With IAM Identity Center (single sign-on)</source>
            <translation>عبر IAM Identity Center (تسجيل دخول موحّد)</translation>
        </message>
        <message>
            <source>With access keys, which the keyring keeps</source>
            <translation>بمفاتيح وصول تُحفظ في حلقة المفاتيح</translation>
        </message>
        <message>
            <source>With an AWS profile of this computer</source>
            <translation>بملف تعريف AWS على هذا الحاسوب</translation>
        </message>
    </context>
    <context>
        <name>SigningIn</name>
        <message>
            <source>Expired.</source>
            <translation>انتهت الصلاحية.</translation>
        </message>
        <message>
            <source>No end is known.</source>
            <translation>لا يُعرف وقت الانتهاء.</translation>
        </message>
        <message>
            <source>Renewed by itself.</source>
            <translation>تتجدّد تلقائيًّا.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>تسجيل الدخول…</translation>
        </message>
        <message>
            <source>Until {time}, {left}.</source>
            <translation>حتى ⁨{time}⁩، ⁨{left}⁩.</translation>
        </message>
        <message>
            <source>Until {time}.</source>
            <translation>حتى ⁨{time}⁩.</translation>
        </message>
        <message>
            <source>Your message waits until you have signed in. Stop takes it back.</source>
            <translation>تنتظر رسالتك حتى تسجّل الدخول. يسحبها زر «إيقاف».</translation>
        </message>
        <message>
            <source>Your sign-in has expired. Your message is sent when you have signed in again.</source>
            <translation>انتهت صلاحية تسجيل دخولك. تُرسل رسالتك بعد أن تسجّل الدخول مجددًا.</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>انتهت الصلاحية</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>حتى ⁨{time}⁩</translation>
        </message>
        <message>
            <source>{minutes} min left</source>
            <translation>بقي {minutes} د</translation>
        </message>
    </context>
    <context>
        <name>SlashMenu</name>
        <message>
            <source>Prompts</source>
            <translation>الموجّهات</translation>
        </message>
    </context>
    <context>
        <name>Speakers</name>
        <message>
            <source>Assistant</source>
            <translation>المساعد</translation>
        </message>
        <message>
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>أداة</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>It passes until SageDesk is closed. See to {file}.</source>
            <translation>تُقبل حتى إغلاق SageDesk. راجع ⁨{file}⁩.</translation>
        </message>
        <message>
            <source>This computer has no dictionaries. On Debian and Ubuntu they are packages such as hunspell-en-us and hunspell-de-de.</source>
            <translation>لا قواميس على هذا الحاسوب. في Debian وUbuntu هي حزم مثل hunspell-en-us وhunspell-de-de.</translation>
        </message>
        <message>
            <source>This computer has no dictionary for: {languages}. Choose another language, or install one.</source>
            <translation>لا قاموس على هذا الحاسوب للغات: ⁨{languages}⁩. اختر لغة أخرى، أو ثبّت قاموسًا.</translation>
        </message>
        <message>
            <source>This computer has no spell-checker. SageDesk uses Enchant: the package libenchant-2-2 on Debian and Ubuntu, enchant2 on Fedora, enchant in Homebrew.</source>
            <translation>لا مدقّق إملائيًّا على هذا الحاسوب. يستخدم SageDesk برنامج Enchant: الحزمة libenchant-2-2 في Debian وUbuntu، وenchant2 في Fedora، وenchant في Homebrew.</translation>
        </message>
        <message>
            <source>“{word}” could not be added to your dictionary: {why}.</source>
            <translation>تعذّرت إضافة «⁨{word}⁩» إلى قاموسك: ⁨{why}⁩.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMarks</name>
        <message>
            <source>Misspelt: {word}</source>
            <translation>خطأ إملائي: ⁨{word}⁩</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Add to dictionary</source>
            <translation>إضافة إلى القاموس</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>لا اقتراحات</translation>
        </message>
        <message>
            <source>Spelling settings…</source>
            <translation>إعدادات التدقيق الإملائي…</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Connection</source>
            <translation>الاتصال</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>نقطة النهاية</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>الرمز الأول</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>تحليل الاسم</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>الإذن</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>Steps of the test</source>
            <translation>خطوات الاختبار</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>‏TLS</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>فشلت</translation>
        </message>
        <message>
            <source>is being tried</source>
            <translation>قيد التجربة</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>متروكة</translation>
        </message>
        <message>
            <source>not yet tried</source>
            <translation>لم تُجرَّب بعد</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>نجحت</translation>
        </message>
        <message>
            <source>{milliseconds} ms</source>
            <translation>{milliseconds} مللي ث</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} ث</translation>
        </message>
    </context>
    <context>
        <name>StepsPage</name>
        <message>
            <source>AWS does not take the keys any more that SageDesk keeps for this profile.</source>
            <translation>لم تعد AWS تقبل المفاتيح التي يحفظها SageDesk لملف التعريف هذا.</translation>
        </message>
        <message>
            <source>Asking AWS who you are…</source>
            <translation>تُسأل AWS عن هويتك…</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>الأمر</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Edit profile…</source>
            <translation>تحرير ملف التعريف…</translation>
        </message>
        <message>
            <source>Enter new keys…</source>
            <translation>إدخال مفاتيح جديدة…</translation>
        </message>
        <message>
            <source>I have signed in</source>
            <translation>سجّلت الدخول</translation>
        </message>
        <message>
            <source>Run this command in a terminal, sign in there, and come back.</source>
            <translation>شغّل هذا الأمر في طرفية، وسجّل الدخول هناك، ثم عُد.</translation>
        </message>
        <message>
            <source>The credentials of “{name}” are given by a program, or by this machine.</source>
            <translation>بيانات الاعتماد لدى «⁨{name}⁩» يقدّمها برنامج أو هذا الجهاز.</translation>
        </message>
        <message>
            <source>The keys are in the environment, which a running program cannot see change. Start SageDesk again from a terminal that has new ones, or let the profile sign in another way.</source>
            <translation>المفاتيح في متغيرات البيئة، ولا يستطيع برنامج قيد التشغيل أن يرى تغيّرها. شغّل SageDesk من جديد من طرفية فيها المفاتيح الجديدة، أو غيّر طريقة تسجيل الدخول في ملف التعريف.</translation>
        </message>
        <message>
            <source>The keys of the AWS profile “{name}” stand in the credentials file. Renew them the way you got them: SageDesk sees at once that the file has changed.</source>
            <translation>مفاتيح ملف تعريف AWS «⁨{name}⁩» موجودة في ملف بيانات الاعتماد. جدّدها كما حصلت عليها: يرى SageDesk فورًا أن الملف تغيّر.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>سجّلت الدخول.</translation>
        </message>
    </context>
    <context>
        <name>SystemPromptDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>None: the model is told nothing before the conversation.</source>
            <translation>لا شيء: لا يُقال للنموذج شيء قبل المحادثة.</translation>
        </message>
        <message>
            <source>Save for the endpoint</source>
            <translation>حفظ لنقطة النهاية</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>موجّه النظام</translation>
        </message>
        <message>
            <source>Take the endpoint’s</source>
            <translation>أخذ موجّه نقطة النهاية</translation>
        </message>
        <message>
            <source>This is another one than that of {profile}. It is sent from the next message on.</source>
            <translation>هذا غير موجّه ⁨{profile}⁩. يُرسل بدءًا من الرسالة التالية.</translation>
        </message>
        <message>
            <source>This is the system prompt of {profile}.</source>
            <translation>هذا موجّه النظام في ⁨{profile}⁩.</translation>
        </message>
        <message>
            <source>Use in this conversation</source>
            <translation>استخدام في هذه المحادثة</translation>
        </message>
        <message>
            <source>the endpoint</source>
            <translation>نقطة النهاية</translation>
        </message>
    </context>
    <context>
        <name>TagsDialog</name>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>وسم جديد</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n conversation(s)</source>
            <translation>
                <numerusform>وسوم لا محادثات</numerusform>
                <numerusform>وسوم محادثة واحدة</numerusform>
                <numerusform>وسوم محادثتين</numerusform>
                <numerusform>وسوم %n محادثات</numerusform>
                <numerusform>وسوم %n محادثة</numerusform>
                <numerusform>وسوم %n محادثة</numerusform>
            </translation>
        </message>
        <message>
            <source>Tags of “{title}”</source>
            <translation>وسوم «⁨{title}⁩»</translation>
        </message>
    </context>
    <context>
        <name>Talking</name>
        <message>
            <source>Choose an endpoint profile first. The one of this conversation is gone.</source>
            <translation>اختر ملف تعريف نقطة نهاية أولًا. ملف هذه المحادثة لم يعد موجودًا.</translation>
        </message>
    </context>
    <context>
        <name>TemplateFields</name>
        <message>
            <source>A .jinja file, or a tokenizer_config.json, which brings the special tokens along</source>
            <translation>ملف ⁨.jinja⁩ أو ملف tokenizer_config.json الذي يأتي بالرموز الخاصة معه</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>قالب المحادثة</translation>
        </message>
        <message>
            <source>Chat templates (*.jinja *.jinja2 *.j2 *.json)</source>
            <translation>قوالب المحادثة (*.jinja *.jinja2 *.j2 *.json)</translation>
        </message>
        <message>
            <source>Open a chat template</source>
            <translation>فتح قالب محادثة</translation>
        </message>
        <message>
            <source>Open file…</source>
            <translation>فتح ملف…</translation>
        </message>
        <message>
            <source>Paste the chat template that the model was published with, or open its file.</source>
            <translation>ألصق قالب المحادثة الذي نُشر به النموذج، أو افتح ملفه.</translation>
        </message>
        <message>
            <source>Special tokens and options, each on a line as bos_token = &lt;s&gt;, or a JSON object.</source>
            <translation>الرموز الخاصة والخيارات، كل منها في سطر مثل ⁨bos_token = &lt;s&gt;⁩، أو كائن JSON.</translation>
        </message>
        <message>
            <source>Template of the file</source>
            <translation>قالب الملف</translation>
        </message>
        <message>
            <source>Template variables</source>
            <translation>متغيرات القالب</translation>
        </message>
        <message>
            <source>The file has several templates</source>
            <translation>في الملف عدة قوالب</translation>
        </message>
    </context>
    <context>
        <name>TemplateFile</name>
        <message>
            <source>Choose the model's chat_template.jinja or tokenizer_config.json.</source>
            <translation>اختر chat_template.jinja أو tokenizer_config.json الخاص بالنموذج.</translation>
        </message>
        <message>
            <source>The chat template of {name} has {longest} characters; at most {most} are read.</source>
            <translation>في قالب المحادثة لدى ⁨{name}⁩ عدد {longest} حرف؛ يُقرأ {most} على الأكثر.</translation>
        </message>
    </context>
    <context>
        <name>TemplateVariables</name>
        <message>
            <source>Line {number} is not written like bos_token = &lt;s&gt;.</source>
            <translation>السطر {number} غير مكتوب مثل ⁨bos_token = &lt;s&gt;⁩.</translation>
        </message>
        <message>
            <source>This begins as a JSON object, but is none: {error}.</source>
            <translation>يبدأ هذا ككائن JSON، لكنه ليس كذلك: ⁨{error}⁩.</translation>
        </message>
        <message>
            <source>This is no JSON object.</source>
            <translation>هذا ليس كائن JSON.</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy {name}</source>
            <translation>نسخ ⁨{name}⁩</translation>
        </message>
        <message>
            <source>The first {count} characters are shown; Copy takes all of them.</source>
            <translation>يُعرض أول {count} حرف؛ يأخذها «نسخ» كلها.</translation>
        </message>
    </context>
    <context>
        <name>TextWindow</name>
        <message>
            <source>Message as text</source>
            <translation>الرسالة كنص</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>AWS does not allow {action} on {location}.</source>
            <translation>لا تسمح AWS بتنفيذ ⁨{action}⁩ على ⁨{location}⁩.</translation>
        </message>
        <message>
            <source>An asynchronous endpoint does not stream.</source>
            <translation>لا تدعم نقاط النهاية غير المتزامنة البث.</translation>
        </message>
        <message>
            <source>An asynchronous endpoint's replies come through S3: your user or role needs s3:GetObject and s3:ListBucket on its output bucket, and s3:PutObject where large requests are uploaded.</source>
            <translation>تصل ردود نقطة النهاية غير المتزامنة عبر S3: يحتاج مستخدمك أو دورك إلى s3:GetObject وs3:ListBucket على حاوية الإخراج الخاصة بها، وإلى s3:PutObject حيث تُرفع الطلبات الكبيرة.</translation>
        </message>
        <message>
            <source>An inference router does not stream.</source>
            <translation>لا تدعم موجّهات طلبات الاستدلال البث.</translation>
        </message>
        <message>
            <source>An inference router wants to know the routing target.</source>
            <translation>يتطلب موجّه طلبات الاستدلال معرفة هدف التوجيه.</translation>
        </message>
        <message>
            <source>Check the S3 folder for large requests in the endpoint's profile.</source>
            <translation>تحقق من مجلد S3 للطلبات الكبيرة في ملف تعريف نقطة النهاية.</translation>
        </message>
        <message>
            <source>Choose an AWS profile, enter access keys, or sign in with the AWS CLI.</source>
            <translation>اختر ملف تعريف AWS، أو أدخل مفاتيح وصول، أو سجّل الدخول عبر AWS CLI.</translation>
        </message>
        <message>
            <source>Clear the session id in the endpoint's profile, or enable stateful sessions in the container.</source>
            <translation>أفرِغ معرّف الجلسة في ملف تعريف نقطة النهاية، أو فعّل الجلسات ذات الحالة في الحاوية.</translation>
        </message>
        <message>
            <source>If the endpoint is asynchronous, choose the transport “async” in its profile.</source>
            <translation>إذا كانت نقطة النهاية غير متزامنة، فاختر طريقة النقل «async» في ملف تعريفها.</translation>
        </message>
        <message>
            <source>Install a newer boto3 (1.44.5 has them), or choose another transport.</source>
            <translation>ثبّت إصدارًا أحدث من boto3 (الإصدار 1.44.5 يدعمها)، أو اختر طريقة نقل أخرى.</translation>
        </message>
        <message>
            <source>It may still come, and will then be in {output}.</source>
            <translation>قد يصل لاحقًا، ويكون عندئذ في ⁨{output}⁩.</translation>
        </message>
        <message>
            <source>No AWS credentials were found.</source>
            <translation>لم يُعثر على بيانات اعتماد AWS.</translation>
        </message>
        <message numerus="yes">
            <source>No reply of {name} was there after %n minutes.</source>
            <translation>
                <numerusform>لم يصل رد من ⁨{name}⁩ خلال أقل من دقيقة.</numerusform>
                <numerusform>لم يصل رد من ⁨{name}⁩ بعد دقيقة واحدة.</numerusform>
                <numerusform>لم يصل رد من ⁨{name}⁩ بعد دقيقتين.</numerusform>
                <numerusform>لم يصل رد من ⁨{name}⁩ بعد %n دقائق.</numerusform>
                <numerusform>لم يصل رد من ⁨{name}⁩ بعد %n دقيقة.</numerusform>
                <numerusform>لم يصل رد من ⁨{name}⁩ بعد %n دقيقة.</numerusform>
            </translation>
        </message>
        <message>
            <source>S3 gets too many requests at the moment.</source>
            <translation>تتلقى S3 طلبات أكثر من اللازم في الوقت الحالي.</translation>
        </message>
        <message>
            <source>SageMaker took the request, but did not say where the reply will be.</source>
            <translation>قبلت SageMaker الطلب، لكنها لم تذكر أين سيكون الرد.</translation>
        </message>
        <message>
            <source>Set the S3 folder for large requests in the endpoint's profile, or shorten the conversation.</source>
            <translation>اضبط مجلد S3 للطلبات الكبيرة في ملف تعريف نقطة النهاية، أو اختصر المحادثة.</translation>
        </message>
        <message>
            <source>Set the routing target in the endpoint's profile.</source>
            <translation>اضبط هدف التوجيه في ملف تعريف نقطة النهاية.</translation>
        </message>
        <message>
            <source>Shorten the conversation, or send fewer or smaller images. Where your account allows more, raise the largest request in the network settings.</source>
            <translation>اختصر المحادثة، أو أرسل صورًا أقل أو أصغر. إن كان حسابك يسمح بأكثر فارفع أكبر طلب في إعدادات الشبكة.</translation>
        </message>
        <message>
            <source>The OpenAI route needs two permissions: sagemaker:InvokeEndpoint on the endpoint, and sagemaker:CallWithBearerToken on *.</source>
            <translation>يتطلب مسار OpenAI إذنين: sagemaker:InvokeEndpoint على نقطة النهاية، وsagemaker:CallWithBearerToken على *.</translation>
        </message>
        <message>
            <source>The asynchronous request failed: {words}</source>
            <translation>فشل الطلب غير المتزامن: ⁨{words}⁩</translation>
        </message>
        <message>
            <source>The botocore that is installed does not know inference routers.</source>
            <translation>إصدار botocore المثبّت لا يعرف موجّهات طلبات الاستدلال.</translation>
        </message>
        <message>
            <source>The container makes no sessions.</source>
            <translation>لا تنشئ الحاوية جلسات.</translation>
        </message>
        <message>
            <source>The endpoint's CloudWatch log has more.</source>
            <translation>تجد المزيد في سجل CloudWatch لنقطة النهاية.</translation>
        </message>
        <message>
            <source>The endpoint's configuration needs an S3 output path.</source>
            <translation>يحتاج إعداد نقطة النهاية إلى مسار إخراج S3.</translation>
        </message>
        <message>
            <source>The reply will be in {output}. {hint}</source>
            <translation>سيكون الرد في ⁨{output}⁩. ⁨{hint}⁩</translation>
        </message>
        <message>
            <source>The request cannot be made: {error}.</source>
            <translation>لا يمكن إنشاء الطلب: ⁨{error}⁩.</translation>
        </message>
        <message>
            <source>The request has {count:,} bytes, and at most {most:,} go to an asynchronous endpoint directly.</source>
            <translation>حجم الطلب {count:,} بايت، ولا يُرسل مباشرة إلى نقطة نهاية غير متزامنة أكثر من {most:,}.</translation>
        </message>
        <message>
            <source>The request is being uploaded to S3.</source>
            <translation>يُرفع الطلب إلى S3.</translation>
        </message>
        <message>
            <source>The request is in the endpoint's queue. The reply comes at once, through S3.</source>
            <translation>الطلب في قائمة انتظار نقطة النهاية. يصل الرد دفعة واحدة عبر S3.</translation>
        </message>
        <message>
            <source>The request is {size:.1f} MiB; at most {most:g} MiB are sent.</source>
            <translation>حجم الطلب ⁨{size:.1f} MiB⁩؛ ولا يُرسل أكثر من ⁨{most:g} MiB⁩.</translation>
        </message>
        <message>
            <source>The request was taken, but its reply cannot be fetched: {message}</source>
            <translation>قُبل الطلب، لكن تعذّر جلب رده: ⁨{message}⁩</translation>
        </message>
        <message>
            <source>There is no bucket {name}.</source>
            <translation>لا توجد حاوية S3 باسم ⁨{name}⁩.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>حاول مجددًا.</translation>
        </message>
    </context>
    <context>
        <name>TrashDialog</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>لم يبق يوم</numerusform>
                <numerusform>بقي يوم واحد</numerusform>
                <numerusform>بقي يومان</numerusform>
                <numerusform>بقيت %n أيام</numerusform>
                <numerusform>بقي %n يومًا</numerusform>
                <numerusform>بقي %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>محادثة</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n entry(s) of the trash for ever?</source>
            <translation>
                <numerusform>حذف لا شيء من سلة المهملات نهائيًّا؟</numerusform>
                <numerusform>حذف عنصر واحد من سلة المهملات نهائيًّا؟</numerusform>
                <numerusform>حذف عنصرين من سلة المهملات نهائيًّا؟</numerusform>
                <numerusform>حذف %n عناصر من سلة المهملات نهائيًّا؟</numerusform>
                <numerusform>حذف %n عنصرًا من سلة المهملات نهائيًّا؟</numerusform>
                <numerusform>حذف %n عنصر من سلة المهملات نهائيًّا؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete everything in the trash for ever?</source>
            <translation>حذف كل ما في سلة المهملات نهائيًّا؟</translation>
        </message>
        <message>
            <source>Delete for ever</source>
            <translation>حذف نهائي</translation>
        </message>
        <message>
            <source>Delete for ever…</source>
            <translation>حذف نهائي…</translation>
        </message>
        <message>
            <source>Deleted conversations and messages</source>
            <translation>المحادثات والرسائل المحذوفة</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>إفراغ سلة المهملات…</translation>
        </message>
        <message>
            <source>Message of “{title}”</source>
            <translation>رسالة من «⁨{title}⁩»</translation>
        </message>
        <message numerus="yes">
            <source>Message of “{title}” and those below, %n in all</source>
            <translation>
                <numerusform>رسالة من «⁨{title}⁩» وما تحتها، المجموع %n</numerusform>
                <numerusform>رسالة من «⁨{title}⁩»، المجموع واحدة</numerusform>
                <numerusform>رسالة من «⁨{title}⁩» وما تحتها، المجموع رسالتان</numerusform>
                <numerusform>رسالة من «⁨{title}⁩» وما تحتها، المجموع %n رسائل</numerusform>
                <numerusform>رسالة من «⁨{title}⁩» وما تحتها، المجموع %n رسالة</numerusform>
                <numerusform>رسالة من «⁨{title}⁩» وما تحتها، المجموع %n رسالة</numerusform>
            </translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>سلة المهملات فارغة.</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>لا يمكن التراجع عن هذا.</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>سلة المهملات</translation>
        </message>
        <message numerus="yes">
            <source>What you delete stays here for %n day(s); then it is gone for ever.</source>
            <translation>
                <numerusform>لا يبقى هنا ما تحذفه، بل يزول نهائيًّا.</numerusform>
                <numerusform>يبقى هنا ما تحذفه يومًا واحدًا، ثم يزول نهائيًّا.</numerusform>
                <numerusform>يبقى هنا ما تحذفه يومين، ثم يزول نهائيًّا.</numerusform>
                <numerusform>يبقى هنا ما تحذفه %n أيام، ثم يزول نهائيًّا.</numerusform>
                <numerusform>يبقى هنا ما تحذفه %n يومًا، ثم يزول نهائيًّا.</numerusform>
                <numerusform>يبقى هنا ما تحذفه %n يوم، ثم يزول نهائيًّا.</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind} · deleted: {time} · {days}</source>
            <translation>⁨{kind}⁩ · حُذفت: ⁨{time}⁩ · {days}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>New conversation</source>
            <translation>محادثة جديدة</translation>
        </message>
        <message>
            <source>Quick ask</source>
            <translation>السؤال السريع</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Show SageDesk</source>
            <translation>إظهار SageDesk</translation>
        </message>
    </context>
    <context>
        <name>TrialStep</name>
        <message>
            <source>Container format</source>
            <translation>تنسيق الحاوية</translation>
        </message>
        <message>
            <source>Does it answer?</source>
            <translation>هل تجيب؟</translation>
        </message>
        <message>
            <source>Finding out what it speaks…</source>
            <translation>يجري التعرّف على تنسيقها…</translation>
        </message>
        <message>
            <source>It speaks {format}. {reason}</source>
            <translation>تنسيقها ⁨{format}⁩. ⁨{reason}⁩</translation>
        </message>
        <message>
            <source>Prompt format</source>
            <translation>تنسيق الموجّه</translation>
        </message>
        <message>
            <source>What it speaks is not known. {format} is tried; choose another one if it does not answer.</source>
            <translation>تنسيقها غير معروف. يُجرَّب ⁨{format}⁩؛ اختر غيره إن لم تُجب.</translation>
        </message>
    </context>
    <context>
        <name>VariablesForm</name>
        <message>
            <source>Insert</source>
            <translation>إدراج</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message numerus="yes">
            <source>It was waited for, %n minutes. Look at its state, or try again later.</source>
            <translation>
                <numerusform>دام الانتظار أقل من دقيقة. راجع الحالة، أو حاول لاحقًا.</numerusform>
                <numerusform>دام الانتظار دقيقة واحدة. راجع الحالة، أو حاول لاحقًا.</numerusform>
                <numerusform>دام الانتظار دقيقتين. راجع الحالة، أو حاول لاحقًا.</numerusform>
                <numerusform>دام الانتظار %n دقائق. راجع الحالة، أو حاول لاحقًا.</numerusform>
                <numerusform>دام الانتظار %n دقيقة. راجع الحالة، أو حاول لاحقًا.</numerusform>
                <numerusform>دام الانتظار %n دقيقة. راجع الحالة، أو حاول لاحقًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>SageMaker is not available at the moment.</source>
            <translation>خدمة SageMaker غير متاحة في الوقت الحالي.</translation>
        </message>
        <message>
            <source>The endpoint could neither be updated nor put back to what it was.</source>
            <translation>تعذّر تحديث نقطة النهاية وتعذّرت إعادتها إلى ما كانت عليه.</translation>
        </message>
        <message>
            <source>The endpoint does not stream: the reply comes at once.</source>
            <translation>لا تدعم نقطة النهاية البث: يصل الرد دفعة واحدة.</translation>
        </message>
        <message>
            <source>The endpoint failed to start.</source>
            <translation>فشل بدء تشغيل نقطة النهاية.</translation>
        </message>
        <message>
            <source>The endpoint gets too many requests. Waiting for a turn.</source>
            <translation>تتلقى نقطة النهاية طلبات أكثر من اللازم. في انتظار الدور.</translation>
        </message>
        <message>
            <source>The endpoint goes back to what it was, because its update failed.</source>
            <translation>تعود نقطة النهاية إلى ما كانت عليه لأن تحديثها فشل.</translation>
        </message>
        <message>
            <source>The endpoint has just come into service.</source>
            <translation>دخلت نقطة النهاية الخدمة للتو.</translation>
        </message>
        <message>
            <source>The endpoint is being created. This takes some minutes.</source>
            <translation>يجري إنشاء نقطة النهاية. يستغرق هذا بضع دقائق.</translation>
        </message>
        <message>
            <source>The endpoint is being deleted.</source>
            <translation>يجري حذف نقطة النهاية.</translation>
        </message>
        <message>
            <source>The endpoint is being maintained by SageMaker.</source>
            <translation>تجري SageMaker صيانة لنقطة النهاية.</translation>
        </message>
        <message>
            <source>The endpoint is being updated.</source>
            <translation>يجري تحديث نقطة النهاية.</translation>
        </message>
        <message>
            <source>The endpoint is in service.</source>
            <translation>نقطة النهاية في الخدمة.</translation>
        </message>
        <message>
            <source>The endpoint is in the state {state}.</source>
            <translation>نقطة النهاية في الحالة ⁨{state}⁩.</translation>
        </message>
        <message>
            <source>The endpoint is out of service and cannot answer.</source>
            <translation>نقطة النهاية خارج الخدمة ولا يمكنها الإجابة.</translation>
        </message>
        <message>
            <source>The endpoint's state is not known.</source>
            <translation>حالة نقطة النهاية غير معروفة.</translation>
        </message>
        <message>
            <source>The inference component could neither be updated nor put back to what it was.</source>
            <translation>تعذّر تحديث مكوّن الاستدلال وتعذّرت إعادته إلى ما كان عليه.</translation>
        </message>
        <message>
            <source>The inference component failed to start.</source>
            <translation>فشل بدء تشغيل مكوّن الاستدلال.</translation>
        </message>
        <message>
            <source>The inference component goes back to what it was, because its update failed.</source>
            <translation>يعود مكوّن الاستدلال إلى ما كان عليه لأن تحديثه فشل.</translation>
        </message>
        <message>
            <source>The inference component is being created. This takes some minutes.</source>
            <translation>يجري إنشاء مكوّن الاستدلال. يستغرق هذا بضع دقائق.</translation>
        </message>
        <message>
            <source>The inference component is being deleted.</source>
            <translation>يجري حذف مكوّن الاستدلال.</translation>
        </message>
        <message>
            <source>The inference component is being maintained by SageMaker.</source>
            <translation>تجري SageMaker صيانة لمكوّن الاستدلال.</translation>
        </message>
        <message>
            <source>The inference component is being updated.</source>
            <translation>يجري تحديث مكوّن الاستدلال.</translation>
        </message>
        <message>
            <source>The inference component is in service.</source>
            <translation>مكوّن الاستدلال في الخدمة.</translation>
        </message>
        <message>
            <source>The inference component is in the state {state}.</source>
            <translation>مكوّن الاستدلال في الحالة ⁨{state}⁩.</translation>
        </message>
        <message>
            <source>The inference component is out of service and cannot answer.</source>
            <translation>مكوّن الاستدلال خارج الخدمة ولا يمكنه الإجابة.</translation>
        </message>
        <message>
            <source>The inference component's state is not known.</source>
            <translation>حالة مكوّن الاستدلال غير معروفة.</translation>
        </message>
        <message>
            <source>The model is being loaded. This takes up to a few minutes.</source>
            <translation>يجري تحميل النموذج. قد يستغرق هذا بضع دقائق.</translation>
        </message>
        <message>
            <source>The model is scaled to zero and is waking up. This takes some minutes.</source>
            <translation>النموذج مقلَّص إلى الصفر ويجري إيقاظه. يستغرق هذا بضع دقائق.</translation>
        </message>
        <message>
            <source>Waiting {time} of at most {longest}.</source>
            <translation>مدة الانتظار ⁨{time}⁩ من {longest} على الأكثر.</translation>
        </message>
        <message>
            <source>Waiting {time}.</source>
            <translation>مدة الانتظار ⁨{time}⁩.</translation>
        </message>
        <message>
            <source>{sentence} SageMaker says: {failure}</source>
            <translation>⁨{sentence}⁩ تقول SageMaker:‏ ⁨{failure}⁩</translation>
        </message>
        <message>
            <source>{sentence} Your message is sent when you have signed in again.</source>
            <translation>⁨{sentence}⁩ تُرسل رسالتك بعد أن تسجّل الدخول مجددًا.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Ask the guide</source>
            <translation>سؤال الدليل</translation>
        </message>
        <message>
            <source>Choose an endpoint</source>
            <translation>اختيار نقطة نهاية</translation>
        </message>
        <message>
            <source>Explain what a transformer model does, in three sentences.</source>
            <translation>اشرح ما يفعله نموذج المحوّل في ثلاث جمل.</translation>
        </message>
        <message>
            <source>How do I add an endpoint?</source>
            <translation>كيف أضيف نقطة نهاية؟</translation>
        </message>
        <message>
            <source>How do I export a conversation?</source>
            <translation>كيف أصدّر محادثة؟</translation>
        </message>
        <message>
            <source>How do I sign in to AWS?</source>
            <translation>كيف أسجّل الدخول إلى AWS؟</translation>
        </message>
        <message>
            <source>It runs on this computer and answers about SageDesk. Your own endpoint is added under Profiles.</source>
            <translation>يعمل على هذا الحاسوب ويجيب بالإنجليزية عن أسئلة حول SageDesk. تُضاف نقطة النهاية الخاصة بك في «ملفات التعريف».</translation>
        </message>
        <message>
            <source>Messages go to the endpoint {endpoint} in {region}.</source>
            <translation>تذهب الرسائل إلى نقطة النهاية ⁨{endpoint}⁩ في ⁨{region}⁩.</translation>
        </message>
        <message>
            <source>Messages go to the endpoint {endpoint}.</source>
            <translation>تذهب الرسائل إلى نقطة النهاية ⁨{endpoint}⁩.</translation>
        </message>
        <message>
            <source>Set up an endpoint…</source>
            <translation>إعداد نقطة نهاية…</translation>
        </message>
        <message>
            <source>The profile of this conversation is no longer there. Choose another one above.</source>
            <translation>ملف تعريف هذه المحادثة لم يعد موجودًا. اختر غيره أعلاه.</translation>
        </message>
        <message>
            <source>What can the command line do?</source>
            <translation>ماذا يستطيع سطر الأوامر أن يفعل؟</translation>
        </message>
        <message>
            <source>What can you help me with?</source>
            <translation>بماذا يمكنك أن تساعدني؟</translation>
        </message>
        <message>
            <source>Write a Python function that merges two sorted lists.</source>
            <translation>اكتب دالة Python تدمج قائمتين مرتّبتين.</translation>
        </message>
    </context>
    <context>
        <name>WhoAmI</name>
        <message>
            <source>Account {account}, {arn}, region {region}</source>
            <translation>الحساب {account}، ⁨{arn}⁩، المنطقة ⁨{region}⁩</translation>
        </message>
        <message>
            <source>Ask AWS who signs the requests</source>
            <translation>سؤال AWS عمّن يوقّع الطلبات</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>لم يُسجَّل الدخول</translation>
        </message>
        <message>
            <source>Signed out: sign in…</source>
            <translation>سُجّل الخروج: تسجيل الدخول…</translation>
        </message>
        <message>
            <source>The guide needs no account: nobody signs in to it.</source>
            <translation>لا يحتاج الدليل إلى حساب: لا أحد يسجّل الدخول إليه.</translation>
        </message>
        <message>
            <source>Who am I?</source>
            <translation>من أنا؟</translation>
        </message>
    </context>
    <context>
        <name>Worker</name>
        <message>
            <source>It may be cut off. Try again if something is missing.</source>
            <translation>ربما قُطع. حاول مجددًا إن كان ينقصه شيء.</translation>
        </message>
        <message>
            <source>Please report it, with the details.</source>
            <translation>يُرجى الإبلاغ عن ذلك مع التفاصيل.</translation>
        </message>
        <message>
            <source>Something went wrong inside SageDesk.</source>
            <translation>حدث خطأ داخل SageDesk.</translation>
        </message>
        <message>
            <source>The reply ended without saying that it was complete.</source>
            <translation>انتهى الرد من دون أن يقول إنه اكتمل.</translation>
        </message>
    </context>
</TS>
